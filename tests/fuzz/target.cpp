#include "fuzz/target.h"

#include "fuzz/targets.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace brokerscope::fuzz {

std::span<const Target> targets()
{
    static const std::array all = {
        requestsTarget(),    messagesTarget(),        quorumAnswersTarget(), recordBatchesTarget(), compressionTarget(),
        logAppendTarget(),   logFilesTarget(),        indexFilesTarget(),    smallFilesTarget(),    logDirectoryTarget(),
        snapshotTarget(),    metadataRecordsTarget(), controlTarget(),       propertiesTarget(),    configTarget(),
        consumerProtocolTarget(), groupRecordsTarget(), transactionRecordsTarget(), frameReaderTarget(),
    };
    return all;
}

const Target* findTarget(std::string_view name)
{
    const auto all = targets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Target& target) { return target.name == name; });
    return found == all.end() ? nullptr : &*found;
}

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

std::uint8_t Input::byte()
{
    if (m_rest.empty())
        return 0;
    const auto value = m_rest.front();
    m_rest = m_rest.subspan(1);
    return value;
}

std::uint16_t Input::number()
{
    const unsigned high = byte();
    return static_cast<std::uint16_t>(high << 8 | byte());
}

Bytes Input::piece()
{
    const std::size_t announced = number();
    const auto length = std::min(announced, m_rest.size());
    const Bytes bytes(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(length));
    m_rest = m_rest.subspan(length);
    return bytes;
}

Bytes Input::rest()
{
    Bytes bytes(m_rest.begin(), m_rest.end());
    m_rest = {};
    return bytes;
}

InputBuilder& InputBuilder::byte(std::uint8_t value)
{
    m_bytes.push_back(value);
    return *this;
}

InputBuilder& InputBuilder::number(std::uint16_t value)
{
    return byte(static_cast<std::uint8_t>(value >> 8)).byte(static_cast<std::uint8_t>(value));
}

InputBuilder& InputBuilder::piece(ByteView bytes)
{
    return number(static_cast<std::uint16_t>(bytes.size())).rest(bytes);
}

InputBuilder& InputBuilder::rest(ByteView bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

} // namespace brokerscope::fuzz
