#include "engine/base/uuid.h"

namespace brokerscope {
namespace {
constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
}

std::string Uuid::toString() const
{
    std::string out;
    out.reserve(22);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (auto byte : bytes) {
        buffer = (buffer << 8) | byte;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            out += kAlphabet[(buffer >> bits) & 63];
        }
    }
    out += kAlphabet[(buffer << (6 - bits)) & 63];
    return out;
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 22)
        return std::nullopt;
    Uuid id;
    std::uint32_t buffer = 0;
    int bits = 0;
    std::size_t at = 0;
    for (char c : text) {
        auto digit = kAlphabet.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        buffer = (buffer << 6) | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8 && at < id.bytes.size()) {
            bits -= 8;
            id.bytes[at++] = static_cast<std::uint8_t>(buffer >> bits);
        }
    }
    return id;
}

Uuid Uuid::fromRandom(std::uint64_t high, std::uint64_t low)
{
    Uuid id;
    for (std::size_t i = 0; i < 8; ++i) {
        id.bytes[i] = static_cast<std::uint8_t>(high >> (56 - 8 * i));
        id.bytes[8 + i] = static_cast<std::uint8_t>(low >> (56 - 8 * i));
    }
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x40);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    if (id.bytes[0] >> 2 == 62) // would be written as a leading '-'
        id.bytes[0] = static_cast<std::uint8_t>(id.bytes[0] & 0x7f);
    return id;
}

} // namespace brokerscope
