#include "engine/group/topic_regex.h"

#include <re2/re2.h>

namespace brokerscope::group {

struct TopicRegex::Impl
{
    re2::RE2 compiled;
    explicit Impl(const std::string& expression) : compiled(expression, options()) {}

    static re2::RE2::Options options()
    {
        re2::RE2::Options result;
        result.set_log_errors(false);
        result.set_max_mem(1 << 20); // of one expression, with what matching it needs
        return result;
    }
};

TopicRegex::TopicRegex(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
TopicRegex::TopicRegex(TopicRegex&&) noexcept = default;
TopicRegex& TopicRegex::operator=(TopicRegex&&) noexcept = default;
TopicRegex::~TopicRegex() = default;

Result<TopicRegex> TopicRegex::parse(const std::string& expression)
{
    constexpr std::size_t kLongest = 4096;
    if (expression.size() > kLongest)
        return makeError(ErrorKind::Invalid, "read a regular expression", "it is too long");
    auto impl = std::make_unique<Impl>(expression);
    if (!impl->compiled.ok())
        return makeError(
            ErrorKind::Invalid, "read a regular expression", impl->compiled.error());
    return TopicRegex(std::move(impl));
}

bool TopicRegex::matches(std::string_view topic) const
{
    return re2::RE2::FullMatch(re2::StringPiece(topic.data(), topic.size()), m_impl->compiled);
}

} // namespace brokerscope::group
