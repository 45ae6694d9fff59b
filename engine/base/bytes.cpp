#include "engine/base/bytes.h"

#include <algorithm>
#include <numeric>

namespace brokerscope {

SharedBytes::SharedBytes(Bytes bytes)
{
    auto owner = std::make_shared<const Bytes>(std::move(bytes));
    m_view = ByteView(*owner);
    m_owner = std::move(owner);
}

bool operator==(const SharedBytes& a, const SharedBytes& b)
{
    return std::equal(a.m_view.begin(), a.m_view.end(), b.m_view.begin(), b.m_view.end());
}

std::size_t sizeOf(const ByteChain& chain)
{
    return std::accumulate(chain.begin(), chain.end(), std::size_t{0},
                           [](std::size_t sum, const SharedBytes& piece) { return sum + piece.size(); });
}

Bytes joined(const ByteChain& chain)
{
    Bytes out;
    out.reserve(sizeOf(chain));
    for (const auto& piece : chain)
        out.insert(out.end(), piece.view().begin(), piece.view().end());
    return out;
}

std::string toHex(ByteView bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (auto byte : bytes) {
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return out;
}

} // namespace brokerscope
