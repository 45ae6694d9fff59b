// Values as bytes and back. A structure is written with its length in front, field after field: a reader that knows more
// fields keeps their defaults, one that knows fewer skips the rest. New fields go to the end of fields() in
// cluster_fields.h, and never leave it. The bytes that are read may be anything.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/time.h"
#include "engine/base/uuid.h"

#include <bit>
#include <concepts>
#include <cstring>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace brokerscope::recording {

template <class T>
concept StrongNumber = requires(const T& t) {
    typename T::rep;
    { t.value() } -> std::convertible_to<typename T::rep>;
    T(typename T::rep{});
};

class ArchiveWriter
{
public:
    template <class... Values> void operator()(const Values&... values) { (write(values), ...); }
    [[nodiscard]] Bytes take() { return std::exchange(m_bytes, {}); }

    void write(bool value) { m_bytes.push_back(value ? 1 : 0); }
    void write(std::unsigned_integral auto value) { writeNumber(value); }
    void write(std::signed_integral auto value)
    {
        const auto wide = static_cast<std::int64_t>(value);
        writeNumber((static_cast<std::uint64_t>(wide) << 1) ^ static_cast<std::uint64_t>(wide >> 63));
    }
    void write(double value)
    {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes.push_back(static_cast<std::uint8_t>(bits >> shift));
    }
    void write(const std::string& value) { writeBytes(asBytes(value)); }
    void write(const std::filesystem::path& value) { write(value.string()); }
    void write(const Uuid& value) { m_bytes.insert(m_bytes.end(), value.bytes.begin(), value.bytes.end()); }
    void write(WallTime value) { write(toEpochMs(value)); }
    void write(Duration value) { write(value.count()); }
    void write(Instant value) { write(value.time_since_epoch()); }
    void write(const Bytes& value) { writeBytes(value); }
    template <class T> requires std::is_enum_v<T> void write(T value) { write(static_cast<std::int64_t>(value)); }
    template <StrongNumber T> void write(const T& value) { write(value.value()); }
    template <class A, class B> void write(const std::pair<A, B>& value)
    {
        write(value.first);
        write(value.second);
    }
    template <class T> void write(const std::optional<T>& value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    template <class T> void write(const std::shared_ptr<const T>& value) { write(*value); } // never null
    template <class T> void write(const std::vector<T>& values)
    {
        writeNumber(values.size());
        for (const auto& value : values)
            write(value);
    }
    template <class K, class V> void write(const std::map<K, V>& values)
    {
        writeNumber(values.size());
        for (const auto& value : values)
            write(value);
    }
    template <class T> requires requires(ArchiveWriter& archive, const T& t) { fields(archive, t); }
    void write(const T& value)
    {
        ArchiveWriter inner;
        fields(inner, value);
        writeBytes(inner.m_bytes);
    }
    void writeBytes(ByteView bytes)
    {
        writeNumber(bytes.size());
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }

private:
    void writeNumber(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
        m_bytes.push_back(static_cast<std::uint8_t>(value));
    }

    Bytes m_bytes;
};

// Once anything is wrong, ok() is false and every value read is a default.
class ArchiveReader
{
public:
    explicit ArchiveReader(ByteView bytes) : m_bytes(bytes) {}

    template <class... Values> void operator()(Values&... values) { (readIfLeft(values), ...); }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_bytes.empty(); }

    void read(bool& value) { value = readByte() != 0; }
    template <std::unsigned_integral T> void read(T& value) { value = static_cast<T>(readNumber()); }
    template <std::signed_integral T> void read(T& value)
    {
        const auto number = readNumber();
        value = static_cast<T>(static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1));
    }
    void read(double& value)
    {
        std::uint64_t bits = 0;
        for (int shift = 0; shift < 64; shift += 8)
            bits |= std::uint64_t{readByte()} << shift;
        value = std::bit_cast<double>(bits);
    }
    void read(std::string& value) { value = asText(readBytes()); }
    void read(std::filesystem::path& value)
    {
        std::string text;
        read(text);
        value = text;
    }
    void read(Uuid& value)
    {
        for (auto& byte : value.bytes)
            byte = readByte();
    }
    void read(WallTime& value)
    {
        std::int64_t ms = 0;
        read(ms);
        value = fromEpochMs(ms);
    }
    void read(Duration& value)
    {
        Duration::rep count{};
        read(count);
        value = Duration(count);
    }
    void read(Instant& value)
    {
        Duration since{};
        read(since);
        value = Instant(since);
    }
    void read(Bytes& value)
    {
        const auto bytes = readBytes();
        value.assign(bytes.begin(), bytes.end());
    }
    template <class T> requires std::is_enum_v<T> void read(T& value)
    {
        std::int64_t number = 0;
        read(number);
        // Above what any of them has: written by a newer version, or not by us. The first stands for it.
        value = number < 0 || number > 200 ? T{} : static_cast<T>(number);
    }
    template <StrongNumber T> void read(T& value)
    {
        typename T::rep number{};
        read(number);
        value = T(number);
    }
    template <class A, class B> void read(std::pair<A, B>& value)
    {
        read(value.first);
        read(value.second);
    }
    template <class T> void read(std::optional<T>& value)
    {
        bool present = false;
        read(present);
        value.reset();
        if (present && m_ok)
            read(value.emplace());
    }
    template <class T> void read(std::shared_ptr<const T>& value)
    {
        auto fresh = std::make_shared<T>();
        read(*fresh);
        value = std::move(fresh);
    }
    template <class T> void read(std::vector<T>& values)
    {
        values.clear();
        for (auto left = readCount(); left > 0 && m_ok; --left)
            read(values.emplace_back());
    }
    template <class K, class V> void read(std::map<K, V>& values)
    {
        values.clear();
        for (auto left = readCount(); left > 0 && m_ok; --left) {
            std::pair<K, V> value;
            read(value);
            values.insert(std::move(value));
        }
    }
    template <class T> requires requires(ArchiveReader& archive, T& t) { fields(archive, t); }
    void read(T& value)
    {
        ArchiveReader inner(readBytes());
        value = T{};
        if (m_ok)
            fields(inner, value);
        m_ok = m_ok && inner.m_ok;
    }
    ByteView readBytes()
    {
        const auto length = readCount();
        const auto bytes = m_bytes.first(length);
        m_bytes = m_bytes.subspan(length);
        return bytes;
    }

private:
    template <class T> void readIfLeft(T& value)
    {
        if (!atEnd() && m_ok)
            read(value); // else: written by an older version that did not know it
    }
    std::uint8_t readByte()
    {
        if (m_bytes.empty())
            m_ok = false;
        if (!m_ok)
            return 0;
        const auto byte = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return byte;
    }
    std::uint64_t readNumber()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = readByte();
            value |= std::uint64_t{byte & 0x7fu} << shift;
            if (byte < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    // Every counted thing takes a byte at least: no more are believed than there are bytes.
    std::size_t readCount()
    {
        const auto count = readNumber();
        if (count > m_bytes.size())
            m_ok = false;
        return m_ok ? static_cast<std::size_t>(count) : 0;
    }

    ByteView m_bytes;
    bool m_ok = true;
};

} // namespace brokerscope::recording
