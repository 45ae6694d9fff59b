// Reading of arrays, for the generated codec. Memory grows with what was really read, not with what was declared.
#pragma once

#include "engine/protocol/codec.h"

#include <algorithm>
#include <vector>

namespace brokerscope::protocol {

inline void readElement(Reader& in, bool& into, bool, const char* what) { into = in.boolean(what); }
inline void readElement(Reader& in, std::int8_t& into, bool, const char* what) { into = in.int8(what); }
inline void readElement(Reader& in, std::int16_t& into, bool, const char* what) { into = in.int16(what); }
inline void readElement(Reader& in, std::int32_t& into, bool, const char* what) { into = in.int32(what); }
inline void readElement(Reader& in, std::int64_t& into, bool, const char* what) { into = in.int64(what); }
inline void readElement(Reader& in, Uuid& into, bool, const char* what) { into = in.uuid(what); }
inline void readElement(Reader& in, std::string& into, bool flexible, const char* what)
{
    in.string(into, flexible, what);
}
inline void readElement(Reader& in, Bytes& into, bool flexible, const char* what) { in.bytes(into, flexible, what); }

template <class T, class ReadOne> void readCounted(Reader& in, std::vector<T>& into, std::int32_t n, ReadOne readOne)
{
    into.clear();
    into.reserve(std::min(static_cast<std::size_t>(n), kFirstAllocationElements));
    for (std::int32_t i = 0; i < n && in.ok(); ++i)
        readOne(into.emplace_back());
}

template <class T> void readElements(Reader& in, std::vector<T>& into, bool flexible, const char* what)
{
    readCounted(in, into, in.count(flexible, false, what), [&](T& one) { readElement(in, one, flexible, what); });
}

template <class T>
void readElements(Reader& in, std::optional<std::vector<T>>& into, bool flexible, bool nullable, const char* what)
{
    const auto n = in.count(flexible, nullable, what);
    if (n < 0)
        into.reset();
    else
        readCounted(in, into.emplace(), n, [&](T& one) { readElement(in, one, flexible, what); });
}

template <class T> void readStructs(Reader& in, std::vector<T>& into, bool flexible, std::int16_t v, const char* what)
{
    readCounted(in, into, in.count(flexible, false, what), [&](T& one) { one.read(in, v); });
}

template <class T>
void readStructs(Reader& in, std::optional<std::vector<T>>& into, bool flexible, bool nullable, std::int16_t v,
                 const char* what)
{
    const auto n = in.count(flexible, nullable, what);
    if (n < 0)
        into.reset();
    else
        readCounted(in, into.emplace(), n, [&](T& one) { one.read(in, v); });
}

inline std::string noSuchVersion(std::int16_t version)
{
    return "there is no version " + std::to_string(version);
}

} // namespace brokerscope::protocol
