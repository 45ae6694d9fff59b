#include "ui/glossary/term_finder.h"

#include "ui/language.h"

#include "engine/glossary/glossary.h"

#include <algorithm>
#include <vector>

namespace brokerscope::ui {

namespace {

enum class Letters { None, Spaced, Katakana, Unspaced };

Letters lettersOf(QChar c)
{
    if (c == QChar(0x30fc)) // the mark of a long vowel belongs to no script
        return Letters::Katakana;
    switch (c.script()) {
    case QChar::Script_Katakana:
        return Letters::Katakana;
    case QChar::Script_Thai:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
        return Letters::Unspaced;
    default:
        return c.isLetterOrNumber() || c == QLatin1Char('_') ? Letters::Spaced : Letters::None;
    }
}

// Where words are written without spaces, none is wanted around a term; a single character is a term only by itself, and
// katakana are read as one word as far as they go.
bool isWhole(const QString& text, qsizetype at, qsizetype length)
{
    const auto joined = [&](qsizetype inside, qsizetype outside) {
        if (outside < 0 || outside >= text.size())
            return false;
        const auto letters = lettersOf(text[inside]);
        return letters == lettersOf(text[outside]) && letters != Letters::None && (letters != Letters::Unspaced || length == 1);
    };
    return !joined(at, at - 1) && !joined(at + length - 1, at + length);
}

} // namespace

TermFinder::TermFinder(const QString& language)
{
    for (const auto& term : glossary::glossaryIn(language.toStdString()).terms) {
        const auto id = QString::fromStdString(term.id);
        m_words.append({QString::fromStdString(term.name).toLower(), id});
        m_words.append({QString::fromStdString(term.englishName).toLower(), id});
        for (const auto& word : term.also)
            m_words.append({QString::fromStdString(word).toLower(), id});
    }
    std::sort(m_words.begin(), m_words.end(), [](const Word& a, const Word& b) {
        return a.folded.size() != b.folded.size() ? a.folded.size() > b.folded.size() : a.folded < b.folded;
    });
}

QStringList TermFinder::find(const QString& text) const
{
    const auto folded = text.toLower();
    std::vector<bool> taken(static_cast<std::size_t>(folded.size()), false);
    std::vector<std::pair<qsizetype, QString>> found;
    for (const auto& word : m_words)
        for (auto at = folded.indexOf(word.folded); at >= 0; at = folded.indexOf(word.folded, at + 1)) {
            const auto first = taken.begin() + at;
            const auto last = first + word.folded.size();
            if (!isWhole(folded, at, word.folded.size()) || std::find(first, last, true) != last)
                continue;
            std::fill(first, last, true);
            found.emplace_back(at, word.id);
        }
    std::sort(found.begin(), found.end());
    QStringList ids;
    for (const auto& [at, id] : found)
        if (!ids.contains(id))
            ids << id;
    return ids;
}

QString TermFinder::exactly(const QString& words) const
{
    const auto folded = words.trimmed().toLower();
    const auto found = std::find_if(m_words.begin(), m_words.end(), [&](const Word& word) { return word.folded == folded; });
    return found == m_words.end() ? QString() : found->id;
}

const TermFinder& currentTerms()
{
    static QString language = currentLanguage();
    static TermFinder finder(language);
    if (language != currentLanguage()) {
        language = currentLanguage();
        finder = TermFinder(language);
    }
    return finder;
}

} // namespace brokerscope::ui
