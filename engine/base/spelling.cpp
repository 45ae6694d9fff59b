#include "engine/base/spelling.h"

#include <algorithm>
#include <numeric>

namespace brokerscope {
namespace {

// Insertions, deletions, replacements, and swaps of neighbours count one each.
std::size_t distance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> beforePrevious;
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({replaced, previous[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.size()];
}

} // namespace

std::string nearestWord(const std::string& word, const std::vector<std::string>& candidates)
{
    if (word.size() > 100) // nothing that long was meant, and the distance costs the product of the lengths
        return {};
    std::size_t best = std::max<std::size_t>(2, word.size() / 3) + 1;
    std::string found;
    for (const auto& candidate : candidates) {
        const auto d = distance(word, candidate);
        if (d < best) {
            best = d;
            found = candidate;
        }
    }
    return found;
}

} // namespace brokerscope
