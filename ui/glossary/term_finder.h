// Finds Kafka's words in what the window says.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace brokerscope::ui {

class TermFinder
{
public:
    // Of a language and of English: terms are found in both.
    explicit TermFinder(const QString& language);

    // Ids of the terms in `text`, in the order in which they stand there. Of words that lie over one another the longer one
    // counts: "leader epoch" is neither "leader" nor "epoch".
    [[nodiscard]] QStringList find(const QString& text) const;
    // The term that `words` are as a whole; empty: none.
    [[nodiscard]] QString exactly(const QString& words) const;

private:
    struct Word
    {
        QString folded;
        QString id;
    };
    QList<Word> m_words; // the longest first
};

// Of the window's present language; made when first asked, for the glossary takes its time to read. GUI thread only.
[[nodiscard]] const TermFinder& currentTerms();

} // namespace brokerscope::ui
