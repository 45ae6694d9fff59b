// Kafka's primitive types as bytes: Reader takes them from a frame that may hold anything, Writer puts them into one.
// The generated messages are made of these; hand-written formats (record values, checkpoints) may use them, too.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/base/uuid.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace brokerscope::protocol {

// What one frame may make us believe. Everything declared is also held against the bytes that are really there.
inline constexpr std::size_t kMaxArrayElements = 1'000'000;
// Of all arrays that one Reader reads: a byte on the wire can become a struct of a hundred in memory.
inline constexpr std::size_t kMaxElementsInAll = 2'000'000;
inline constexpr std::size_t kMaxTaggedFields = 10'000;
inline constexpr std::size_t kMaxUnknownTagBytes = 128 * 1024;
inline constexpr std::size_t kMaxStringBytes = 32'767;
inline constexpr std::size_t kFirstAllocationElements = 1'000;

// Reads from the front of some bytes. The first thing that is wrong stops it: from then on nothing is left, every getter
// returns zero or empty, ok() is false and result() says which field it was and where. So a reader of many fields
// checks once, at the end (and in loops, so as not to count to a million over nothing).
// `what` names the field; it must outlive the reader (a literal).
class Reader
{
public:
    explicit Reader(SharedBytes bytes);
    // The caller keeps the bytes alive, also for the `records` that are read.
    explicit Reader(ByteView bytes);

    [[nodiscard]] bool boolean(const char* what);
    [[nodiscard]] std::int8_t int8(const char* what);
    [[nodiscard]] std::int16_t int16(const char* what);
    [[nodiscard]] std::uint16_t uint16(const char* what);
    [[nodiscard]] std::int32_t int32(const char* what);
    [[nodiscard]] std::uint32_t uint32(const char* what);
    [[nodiscard]] std::int64_t int64(const char* what);
    [[nodiscard]] double float64(const char* what);
    [[nodiscard]] Uuid uuid(const char* what);
    // At most 5 (varlong: 10) bytes; varint and varlong are zigzag.
    [[nodiscard]] std::uint32_t unsignedVarint(const char* what);
    [[nodiscard]] std::int32_t varint(const char* what);
    [[nodiscard]] std::int64_t varlong(const char* what);
    // The next n bytes as they are; empty when there are fewer.
    [[nodiscard]] ByteView raw(std::size_t n, const char* what);
    // The same, sharing the owner.
    [[nodiscard]] SharedBytes shared(std::size_t n, const char* what);

    // With the length in front: compact (unsigned varint, length + 1) in flexible versions, int16 (string) or int32
    // otherwise. The overloads that take an optional accept null if `nullable`.
    void string(std::string& into, bool flexible, const char* what);
    void string(std::optional<std::string>& into, bool flexible, bool nullable, const char* what);
    void bytes(Bytes& into, bool flexible, const char* what);
    void bytes(std::optional<Bytes>& into, bool flexible, bool nullable, const char* what);
    void records(SharedBytes& into, bool flexible, const char* what);
    void records(std::optional<SharedBytes>& into, bool flexible, bool nullable, const char* what);
    // Any of the three, without a copy; nothing for null. `text`: the length is that of a string.
    [[nodiscard]] std::optional<ByteView> lengthy(bool flexible, bool text, bool nullable, const char* what);
    // Number of elements of an array, checked against the limits and the bytes left; -1 = null.
    [[nodiscard]] std::int32_t count(bool flexible, bool nullable, const char* what);
    // The byte in front of a nullable struct (as a tagged field: an unsigned varint).
    [[nodiscard]] bool present(bool tagged, const char* what);
    // A tag section none of whose tags is known.
    void skipTags(const char* what);

    // Ends the reading with an error of the caller's own.
    void fail(const char* what, std::string_view why);

    [[nodiscard]] bool ok() const { return !m_failed; }
    [[nodiscard]] Result<void> result() const;
    // What was wrong, without what and where; empty if nothing was.
    [[nodiscard]] const std::string& why() const { return m_why; }
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] std::size_t remaining() const { return m_failed ? 0 : m_end - m_position; }

private:
    friend class TagReader;
    bool need(std::size_t n, const char* what);
    template <class Unsigned> Unsigned bigEndian(const char* what);
    std::uint64_t varintBits(int maxBytes, const char* what);
    // Length in front of a string (int16) or of bytes (int32); -1 = null.
    std::int64_t length(bool flexible, bool shortLength, bool nullable, const char* what);

    SharedBytes m_bytes;
    ByteView m_view;
    std::size_t m_position = 0;
    std::size_t m_end = 0;
    std::size_t m_elements = 0;
    bool m_failed = false;
    const char* m_what = "";
    std::string m_why;
    std::size_t m_failedAt = 0;
};

// Walks the tagged fields at the end of a struct:
//   for (TagReader tags(in, "FetchRequest"); tags.next();)
//       switch (tags.tag()) { case 0: (read it) break; default: tags.skip(); }
// A known tag must take exactly its declared size. Order is not insisted on; of a tag that comes twice the last counts.
class TagReader
{
public:
    TagReader(Reader& in, const char* what);
    [[nodiscard]] bool next();
    [[nodiscard]] std::uint32_t tag() const { return m_tag; }
    [[nodiscard]] std::size_t size() const { return m_tagEnd - m_tagBegin; }
    void skip();

private:
    Reader& m_in;
    const char* m_what;
    std::uint32_t m_left = 0;
    std::uint32_t m_tag = 0;
    std::size_t m_tagBegin = 0;
    std::size_t m_tagEnd = 0;
    std::size_t m_outerEnd = 0;
    bool m_inTag = false;
};

// Collects a message. Small things are copied into one buffer; `records` of kShareFrom bytes or more are taken by
// reference and come out as their own piece of the chain, so that a batch is never copied on its way to a socket.
class Writer
{
public:
    static constexpr std::size_t kShareFrom = 512;

    void boolean(bool value);
    void int8(std::int8_t value);
    void int16(std::int16_t value);
    void uint16(std::uint16_t value);
    void int32(std::int32_t value);
    void uint32(std::uint32_t value);
    void int64(std::int64_t value);
    void float64(double value);
    void uuid(const Uuid& value);
    void unsignedVarint(std::uint32_t value);
    void varint(std::int32_t value);
    void varlong(std::int64_t value);
    void raw(ByteView value);

    void string(std::string_view value, bool flexible);
    void string(const std::optional<std::string>& value, bool flexible, bool nullable);
    void bytes(ByteView value, bool flexible);
    void bytes(const std::optional<Bytes>& value, bool flexible, bool nullable);
    void records(const SharedBytes& value, bool flexible);
    void records(const std::optional<SharedBytes>& value, bool flexible, bool nullable);
    // Number of elements of an array. Null is written as empty where null is not allowed.
    void count(std::size_t elements, bool flexible);
    void nullCount(bool flexible, bool nullable);
    void present(bool value, bool tagged);

    // A tagged field: everything written between the two calls gets its size in front. No `records` in between.
    [[nodiscard]] std::size_t beginTag(std::uint32_t tag);
    void endTag(std::size_t begin);

    // Overwrites four bytes of what was copied, counted without the shared pieces (the length in front of a frame).
    void patchInt32(std::size_t at, std::int32_t value);

    [[nodiscard]] std::size_t size() const { return m_buffer.size() + m_sharedSize; }
    // Hands out what was written and leaves the writer empty.
    [[nodiscard]] ByteChain take();
    [[nodiscard]] Bytes takeJoined();

private:
    struct Shared
    {
        std::size_t at; // stands before this position of the buffer
        SharedBytes bytes;
    };
    template <class Unsigned> void bigEndian(Unsigned value);
    void length(std::size_t n, bool flexible, bool shortLength);
    void nullLength(bool flexible, bool shortLength, bool nullable);

    Bytes m_buffer;
    std::vector<Shared> m_shared;
    std::size_t m_sharedSize = 0;
};

} // namespace brokerscope::protocol
