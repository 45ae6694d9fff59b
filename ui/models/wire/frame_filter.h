// The words in the Wire view's filter field: api:Produce node:2 -topic:orders error:any "any text". All of them must hold.
#pragma once

#include "ui/models/selection.h"
#include "ui/models/wire/frame_facts.h"

#include <QString>

#include <optional>
#include <vector>

namespace brokerscope::ui {

class FrameFilter
{
public:
    struct Parsed;
    // Nothing but an error for words that make no filter: one sentence that names the mistake and the way on.
    [[nodiscard]] static Parsed parse(const QString& words);

    // The words for some of the frames that a query means: `first` to `last` by their sequences.
    [[nodiscard]] static QString wordsFor(const FrameQuery& query, std::uint64_t first, std::uint64_t last);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    // Whether `matches` needs the facts: they cost more than the rest.
    [[nodiscard]] bool needsFacts() const;
    [[nodiscard]] bool matches(const cluster::Frame& frame, const FrameFacts* facts) const;

private:
    enum class Kind { Api, Client, Node, At, Traffic, Frames, Topic, Group, Error, Is, Slow, Text };
    struct Term
    {
        Kind kind = Kind::Text;
        bool negated = false;
        QString text;
        std::vector<std::int16_t> apis;
        std::int64_t number = 0; // of a node; milliseconds; of the first frame
        std::int64_t last = 0;   // of the last frame
    };

    [[nodiscard]] static std::optional<QString> complete(Term& term); // the error
    [[nodiscard]] static bool holds(const Term& term, const cluster::Frame& frame, const FrameFacts* facts);

    std::vector<Term> m_terms;
};

struct FrameFilter::Parsed
{
    FrameFilter filter;
    QString error; // empty: the filter is good
};

} // namespace brokerscope::ui
