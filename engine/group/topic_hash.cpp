#include "engine/group/topic_hash.h"

namespace brokerscope::group {
namespace {

// FNV-1a.
class Hash
{
public:
    void add(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const unsigned char*>(data);
        for (std::size_t i = 0; i < size; ++i)
            m_value = (m_value ^ bytes[i]) * 1099511628211ull;
    }
    [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(m_value); }

private:
    std::uint64_t m_value = 1469598103934665603ull;
};

} // namespace

std::int64_t hashOfTopics(const std::set<std::string>& names, const TopicLookup& topics)
{
    Hash hash;
    bool any = false;
    for (const auto& name : names) {
        const auto topic = topics.byName(name);
        if (!topic)
            continue;
        any = true;
        hash.add(name.data(), name.size());
        hash.add(topic->id.bytes.data(), topic->id.bytes.size());
        const auto count = static_cast<std::uint32_t>(topic->partitions);
        const unsigned char bytes[] = {static_cast<unsigned char>(count >> 24),
                                       static_cast<unsigned char>(count >> 16),
                                       static_cast<unsigned char>(count >> 8),
                                       static_cast<unsigned char>(count)};
        hash.add(bytes, sizeof bytes);
    }
    return any ? hash.value() : 0;
}

} // namespace brokerscope::group
