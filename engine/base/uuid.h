// 128-bit identifier in Kafka's notation: URL-safe base64 without padding, 22 characters (KIP-516).
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace brokerscope {

struct Uuid
{
    std::array<std::uint8_t, 16> bytes{}; // most significant first; all zero means "none"

    [[nodiscard]] bool isZero() const { return bytes == std::array<std::uint8_t, 16>{}; }
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);
    // A random (version 4) id from 128 random bits, never one that starts with '-' (Kafka's tools read that as an option).
    [[nodiscard]] static Uuid fromRandom(std::uint64_t high, std::uint64_t low);
    friend auto operator<=>(const Uuid&, const Uuid&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Uuid& id) { return out << id.toString(); }
};

// The id of __cluster_metadata, AAAAAAAAAAAAAAAAAAAAAQ.
inline constexpr Uuid kMetadataTopicId{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

} // namespace brokerscope

template <> struct std::hash<brokerscope::Uuid>
{
    std::size_t operator()(const brokerscope::Uuid& id) const noexcept
    {
        std::size_t h = 1469598103934665603ull;
        for (auto byte : id.bytes)
            h = (h ^ byte) * 1099511628211ull;
        return h;
    }
};
