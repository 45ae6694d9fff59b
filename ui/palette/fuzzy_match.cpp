#include "ui/palette/fuzzy_match.h"

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace brokerscope::ui {

namespace {

constexpr int kLetter = 10;
constexpr int kRun = 15;
constexpr int kWordStart = 20;
constexpr int kWhole = 40; // the pattern stands in one piece, at the beginning of a word

bool startsWord(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

// The best score of all ways to find the letters in order: `ending[j]` is that of the letters so far with the last one
// at j, or nothing.
std::optional<int> bestOrder(const QString& letters, QStringView name)
{
    std::vector<std::optional<int>> ending;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        std::vector<std::optional<int>> next(static_cast<std::size_t>(name.size()));
        std::optional<int> before; // the best that ends left of j
        for (qsizetype j = 0; j < name.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            if (name[j].toCaseFolded() == letters[i]) {
                const int own = kLetter + (startsWord(name, j) ? kWordStart : 0);
                if (i == 0)
                    next[at] = own;
                else if (before)
                    next[at] = *before + own;
                if (i > 0 && j > 0 && ending[at - 1])
                    next[at] = std::max(next[at].value_or(0), *ending[at - 1] + own + kRun);
            }
            if (i > 0 && ending[at])
                before = std::max(before.value_or(0), *ending[at]);
        }
        ending = std::move(next);
    }
    std::optional<int> best;
    for (const auto& each : ending)
        if (each)
            best = std::max(best.value_or(0), *each);
    return best;
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView name)
{
    pattern = pattern.trimmed();
    if (pattern.isEmpty())
        return 0;
    QString letters;
    for (const QChar letter : pattern)
        if (!letter.isSpace())
            letters += letter.toCaseFolded();
    auto best = bestOrder(letters, name);
    if (!best)
        return std::nullopt;
    const auto whole = name.indexOf(pattern, 0, Qt::CaseInsensitive);
    if (whole >= 0 && startsWord(name, whole))
        *best += kWhole;
    return *best - static_cast<int>(std::min<qsizetype>(name.size(), 60)) / 4;
}

} // namespace brokerscope::ui
