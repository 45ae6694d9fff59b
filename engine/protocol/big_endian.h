// Fixed-width integers in network order, read from and written to bytes that the caller has checked to be there.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace brokerscope::protocol {

template <std::integral T> [[nodiscard]] constexpr T loadBigEndian(const std::uint8_t* from)
{
    using Unsigned = std::make_unsigned_t<T>;
    Unsigned value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<Unsigned>((static_cast<std::uint64_t>(value) << 8) | from[i]);
    return static_cast<T>(value);
}

template <std::integral T> constexpr void storeBigEndian(std::uint8_t* to, T value)
{
    auto rest = static_cast<std::uint64_t>(static_cast<std::make_unsigned_t<T>>(value));
    for (std::size_t i = sizeof(T); i-- > 0; rest >>= 8)
        to[i] = static_cast<std::uint8_t>(rest);
}

} // namespace brokerscope::protocol
