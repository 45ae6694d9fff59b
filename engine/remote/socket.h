// One TCP connection that never makes its owner wait. Owner's thread only.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/runtime/network.h"

#include <cstddef>
#include <optional>

namespace brokerscope::remote {

class Socket
{
public:
    Socket() = default;
    ~Socket();
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    // Begins to connect. A host name is resolved here, which takes as long as the machine's resolver takes.
    [[nodiscard]] static Result<Socket> connect(const runtime::Endpoint& to);

    // Once writable: did the connection come about?
    [[nodiscard]] Result<void> connected() const;
    // How many bytes went; 0: not now.
    [[nodiscard]] Result<std::size_t> write(ByteView bytes);
    // How many bytes came; 0: not now. The end of the stream is an error.
    [[nodiscard]] Result<std::size_t> read(MutableByteView into);
    // False when the other end has closed, or says something although nobody asked.
    [[nodiscard]] bool isQuiet() const;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void close();

private:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace brokerscope::remote
