// Views of bytes and shared ownership of them. Record batches travel through a node as SharedBytes: the frame they came
// in, or the buffer they were read into, lives as long as somebody still sends or writes a part of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope {

using ByteView = std::span<const std::uint8_t>;
using MutableByteView = std::span<std::uint8_t>;
using Bytes = std::vector<std::uint8_t>;

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Bytes together with what keeps them alive. Copying shares; it never copies the bytes.
// The bytes are writable through mutableView() for the one owner that has just received them (a leader sets base offset
// and leader epoch in the frame before it is stored); nobody writes after they were handed on.
class SharedBytes
{
public:
    SharedBytes() = default;
    explicit SharedBytes(Bytes bytes);
    SharedBytes(std::shared_ptr<const void> owner, ByteView view) : m_owner(std::move(owner)), m_view(view) {}

    [[nodiscard]] ByteView view() const { return m_view; }
    [[nodiscard]] MutableByteView mutableView() const
    {
        return {const_cast<std::uint8_t*>(m_view.data()), m_view.size()};
    }
    [[nodiscard]] const std::uint8_t* data() const { return m_view.data(); }
    [[nodiscard]] std::size_t size() const { return m_view.size(); }
    [[nodiscard]] bool empty() const { return m_view.empty(); }
    // The part [from, from + length) of these bytes, sharing their owner.
    [[nodiscard]] SharedBytes slice(std::size_t from, std::size_t length) const
    {
        return {m_owner, m_view.subspan(from, length)};
    }
    [[nodiscard]] const std::shared_ptr<const void>& owner() const { return m_owner; }
    friend bool operator==(const SharedBytes& a, const SharedBytes& b);

private:
    std::shared_ptr<const void> m_owner;
    ByteView m_view;
};

// What is sent in one go: pieces that go out one after another without being joined.
using ByteChain = std::vector<SharedBytes>;
[[nodiscard]] std::size_t sizeOf(const ByteChain& chain);
[[nodiscard]] Bytes joined(const ByteChain& chain);

[[nodiscard]] std::string toHex(ByteView bytes);

} // namespace brokerscope
