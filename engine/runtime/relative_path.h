// Paths below a node's data directory, as every Disk takes them.
#pragma once

#include <string_view>

namespace brokerscope::runtime {

// Relative, '/' between the parts, no part empty, "." or "..", no NUL: it cannot leave the directory it is below.
// The empty path is the data directory itself.
[[nodiscard]] inline bool staysInside(std::string_view path)
{
    while (!path.empty()) {
        const auto slash = path.find('/');
        const auto part = path.substr(0, slash);
        if (part.empty() || part == "." || part == ".." || part.find('\0') != std::string_view::npos)
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
        if (path.empty())
            return false;
    }
    return true;
}

// The directory that holds `path`; "" for what lies directly in the data directory.
[[nodiscard]] inline std::string_view parentOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

} // namespace brokerscope::runtime
