// Regular expressions that members of a consumer group subscribe with (SubscribedTopicRegex), in RE2's
// syntax: evaluated in time linear in the text, whatever the expression, because they come from anybody
// who may join a group.
#pragma once

#include "engine/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace brokerscope::group {

class TopicRegex
{
public:
    // Fails with ErrorKind::Invalid, in words for the client, when it is none or would be too large.
    [[nodiscard]] static Result<TopicRegex> parse(const std::string& expression);
    TopicRegex(TopicRegex&&) noexcept;
    TopicRegex& operator=(TopicRegex&&) noexcept;
    ~TopicRegex();

    [[nodiscard]] bool matches(std::string_view topic) const; // the whole name

private:
    struct Impl;
    explicit TopicRegex(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::group
