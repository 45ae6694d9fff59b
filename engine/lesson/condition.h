// One line of a lesson's check:
//
//   FIGURE = N, also !=, <, <=, >, >=     as it is now; figures are listed in figure.h. In place of N another figure
//   FIGURE grew by N, FIGURE fell by N    by at least so much since the step began
//   FIGURE changed, FIGURE unchanged      since the step began
//   topic NAME exists, topic NAME gone
//   config NAME of TOPIC is VALUE         what was set on the topic
//   EVENT                                 happened since the step began; in the words of a breakpoint (engine/cluster/breakpoint.h)
//   no EVENT                              did not
//
// Figures are read at one moment; an event stays seen. Pure.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/breakpoint.h"
#include "engine/lesson/figure.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>

namespace brokerscope::lesson {

// What a step has to go by: how the cluster was when it began, how it is, what happened between.
struct Observed
{
    const cluster::ClusterSnapshot& before;
    const cluster::ClusterSnapshot& now;
    const std::vector<cluster::Event>& events;
    const scenario::ActorFigures& actorsBefore; // of the clients that the lesson has started
    const scenario::ActorFigures& actors;
};

class Condition
{
public:
    // Error: a sentence that says what is wrong and what was probably meant.
    [[nodiscard]] static Result<Condition> parse(std::string_view text);

    [[nodiscard]] bool isMet(const Observed& observed) const;
    [[nodiscard]] const std::string& text() const { return m_text; }
    // The sequence of the newest event that it speaks of; 0: none, or it speaks of no event.
    [[nodiscard]] std::uint64_t eventIn(const std::vector<cluster::Event>& events) const;
    [[nodiscard]] bool speaksOfEvents() const { return std::holds_alternative<Happened>(m_test); }
    // Whether an event could matter to it: those that could are kept.
    [[nodiscard]] bool matches(const cluster::Event& event) const;

private:
    enum class Compare { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, GrewBy, FellBy, Changed, Unchanged };
    struct Reading { Figure figure; Compare compare{}; std::int64_t number = 0; std::optional<Figure> other; };
    struct TopicIs { std::string topic; bool there = true; };
    struct ConfigIs { std::string topic; std::string name; std::string value; };
    struct Happened { cluster::BreakpointCondition condition; bool not_ = false; };

    using Test = std::variant<Reading, TopicIs, ConfigIs, Happened>;
    Condition(std::string text, Test test) : m_text(std::move(text)), m_test(std::move(test)) {}
    static Result<Test> parseTest(std::vector<std::string> words, const std::string& text);
    static Result<Test> parseReading(const Figure& figure, const std::vector<std::string>& words);
    static bool isMet(const Reading& reading, const Observed& observed);

    std::string m_text;
    Test m_test;
};

} // namespace brokerscope::lesson
