// Errors that happen on this machine: disk, socket, file contents, configuration. What Kafka can say on the wire is a
// protocol::ErrorCode in a response, an ordinary value, and not an Error.
#pragma once

#include <boost/outcome/result.hpp>
#include <boost/outcome/try.hpp>

#include <string>

namespace brokerscope {

enum class ErrorKind {
    Io,          // the operating system refused or failed
    NotFound,    // no such file, topic, node ...
    Exists,      // already there, or held by somebody else
    Corrupt,     // bytes that cannot be what they claim to be
    Invalid,     // a value that the user or a peer gave is out of range
    Unavailable, // not now: stopped, killed, cut off, no room
    Closed,      // the connection or the file was closed
};

// One sentence for a person: "doing: what", e.g. doing = "open the data directory /d", what = "permission denied".
struct Error
{
    ErrorKind kind = ErrorKind::Io;
    std::string doing;
    std::string what;

    [[nodiscard]] std::string message() const { return doing.empty() ? what : "cannot " + doing + ": " + what; }
};

// [[nodiscard]] by Outcome itself. Pass errors up with BOOST_OUTCOME_TRY; never call value() unchecked on outside input.
template <class T> using Result = boost::outcome_v2::basic_result<T, Error, boost::outcome_v2::policy::all_narrow>;

inline Error makeError(ErrorKind kind, std::string doing, std::string what)
{
    return Error{kind, std::move(doing), std::move(what)};
}
inline auto success() { return boost::outcome_v2::success(); }

} // namespace brokerscope
