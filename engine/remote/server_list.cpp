#include "engine/remote/server_list.h"

#include <algorithm>
#include <charconv>

namespace brokerscope::remote {
namespace {

constexpr std::size_t kLongestName = 255; // of a host, as the domain name system allows

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

Error refused(std::string_view address, const std::string& why)
{
    return makeError(ErrorKind::Invalid, {}, "\"" + std::string(address) + "\" is no address of a broker: " + why);
}

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool isNumericPart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.' || c == '%';
}

Result<runtime::Endpoint> parseServer(std::string_view address)
{
    auto rest = address;
    if (const auto scheme = rest.find("://"); scheme != std::string_view::npos) {
        if (rest.substr(0, scheme) != "PLAINTEXT")
            return refused(address, "write HOST:PORT, without " + std::string(rest.substr(0, scheme + 3)));
        rest.remove_prefix(scheme + 3);
    }
    runtime::Endpoint out;
    const bool bracketed = !rest.empty() && rest.front() == '[';
    if (bracketed) {
        const auto end = rest.find(']');
        if (end == std::string_view::npos)
            return refused(address, "the ] is missing");
        out.host = std::string(rest.substr(1, end - 1));
        rest.remove_prefix(end + 1);
    } else {
        const auto colon = rest.rfind(':');
        out.host = std::string(rest.substr(0, colon));
        rest.remove_prefix(colon == std::string_view::npos ? rest.size() : colon);
        if (out.host.find(':') != std::string::npos)
            return refused(address, "an IPv6 address stands in brackets, as in [::1]:9092");
    }
    if (out.host.empty())
        return refused(address, "the host is missing; write HOST:PORT");
    if (out.host.size() > kLongestName ||
        !std::all_of(out.host.begin(), out.host.end(), bracketed ? isNumericPart : isNamePart))
        return refused(address, "the host has a character that no host has");
    if (rest.size() < 2 || rest.front() != ':')
        return refused(address, "the port is missing; write HOST:PORT, as in " + out.host + ":9092");
    rest.remove_prefix(1);
    int port = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), port);
    if (error != std::errc{} || end != rest.data() + rest.size() || port < 1 || port > 65535)
        return refused(address, "a port is a number from 1 to 65535");
    out.port = static_cast<std::uint16_t>(port);
    return out;
}

} // namespace

Result<std::vector<runtime::Endpoint>> parseServers(std::string_view text)
{
    std::vector<runtime::Endpoint> out;
    for (auto rest = text; !rest.empty();) {
        const auto comma = rest.find(',');
        const auto address = trimmed(rest.substr(0, comma));
        rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
        if (address.empty())
            continue;
        BOOST_OUTCOME_TRY(auto server, parseServer(address));
        if (std::find(out.begin(), out.end(), server) == out.end())
            out.push_back(std::move(server));
    }
    if (out.empty())
        return makeError(ErrorKind::Invalid, {}, "no address of a broker was given; write HOST:PORT[,HOST:PORT ...]");
    return out;
}

std::string toString(const runtime::Endpoint& endpoint)
{
    const bool six = endpoint.host.find(':') != std::string::npos;
    return (six ? "[" + endpoint.host + "]" : endpoint.host) + ":" + std::to_string(endpoint.port);
}

} // namespace brokerscope::remote
