#include "engine/runtime/message_label.h"

#include <algorithm>
#include <array>

namespace brokerscope::runtime {
namespace {

constexpr std::size_t kMaxUnderWay = 1000; // of a peer that never answers

template <class Int> Int readInt(ByteView bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < sizeof(Int); ++i)
        value = (value << 8) | bytes[at + i];
    return static_cast<Int>(value);
}

} // namespace

RequestLabel labelOfRequest(ByteView frame)
{
    RequestLabel label;
    if (frame.size() < 8)
        return label;
    label.apiKey = readInt<std::int16_t>(frame, 0);
    label.correlationId = readInt<std::int32_t>(frame, 4);
    if (frame.size() < 10)
        return label;
    const auto length = readInt<std::int16_t>(frame, 8);
    if (length > 0 && frame.size() >= 10 + static_cast<std::size_t>(length))
        label.clientId = asText(frame.subspan(10, static_cast<std::size_t>(length)));
    return label;
}

void RequestsUnderWay::sent(const ByteChain& frame)
{
    std::array<std::uint8_t, 12> head{}; // length, API key, version, correlation id
    std::size_t filled = 0;
    for (const auto& piece : frame) {
        const auto count = std::min(piece.size(), head.size() - filled);
        std::copy_n(piece.data(), count, head.data() + filled);
        filled += count;
        if (filled == head.size())
            break;
    }
    if (filled < head.size())
        return;
    if (m_requests.size() == kMaxUnderWay)
        m_requests.pop_front();
    m_requests.push_back({readInt<std::int32_t>(head, 8), readInt<std::int16_t>(head, 4)});
}

std::int16_t RequestsUnderWay::apiKeyOf(ByteView frame) const
{
    if (frame.size() < 4)
        return -1;
    const auto id = readInt<std::int32_t>(frame, 0);
    const auto found = std::find_if(m_requests.begin(), m_requests.end(), [id](const auto& r) { return r.correlationId == id; });
    return found == m_requests.end() ? std::int16_t{-1} : found->apiKey;
}

std::int16_t RequestsUnderWay::answered(ByteView frame)
{
    const auto apiKey = apiKeyOf(frame);
    if (apiKey == -1)
        return -1;
    const auto id = readInt<std::int32_t>(frame, 0);
    while (m_requests.front().correlationId != id)
        m_requests.pop_front();
    m_requests.pop_front();
    return apiKey;
}

} // namespace brokerscope::runtime
