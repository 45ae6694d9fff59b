#include "engine/lesson/condition.h"

#include "engine/base/condition_words.h"
#include "engine/base/spelling.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace brokerscope::lesson {
namespace {

Error wrong(std::string why)
{
    return makeError(ErrorKind::Invalid, {}, std::move(why));
}

Result<std::int64_t> numberOf(const std::string& word, const std::string& after)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (word.empty() || error != std::errc{} || end != word.data() + word.size() || number < 0)
        return wrong("after \"" + after + "\" comes a number" + (word.empty() ? std::string() : ", not \"" + word + "\""));
    return number;
}

// "recrods of orders > 3": the phrase that its first words are nearest to.
std::string nearestPhrase(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size() && i < 3; ++i)
        text += (i > 0 ? " " : "") + words[i];
    const auto phrases = Figure::phrases();
    if (const auto whole = nearestWord(text, phrases); !whole.empty())
        return whole;
    return words.size() < 2 ? std::string() : nearestWord(words[0] + " " + words[1], phrases);
}

} // namespace

Result<Condition::Test> Condition::parseReading(const Figure& figure, const std::vector<std::string>& words)
{
    const auto word = [&](std::size_t i) { return i < words.size() ? words[i] : std::string(); };
    std::size_t used = 2;
    Reading reading{figure, {}, 0, std::nullopt};
    static constexpr std::array<std::pair<std::string_view, Compare>, 6> kSigns = {{
        {"=", Compare::Equal}, {"!=", Compare::NotEqual}, {"<", Compare::Less},
        {"<=", Compare::LessEqual}, {">", Compare::Greater}, {">=", Compare::GreaterEqual},
    }};
    const auto sign = std::find_if(kSigns.begin(), kSigns.end(), [&](const auto& s) { return s.first == word(0); });
    if (sign != kSigns.end()) {
        reading.compare = sign->second;
        std::vector<std::string> rest(words.begin() + 1, words.end());
        BOOST_OUTCOME_TRY(reading.other, Figure::take(rest));
        if (reading.other) {
            used = words.size() - rest.size();
        } else {
            BOOST_OUTCOME_TRY(reading.number, numberOf(word(1), word(0)));
        }
    } else if ((word(0) == "grew" || word(0) == "fell") && word(1) == "by") {
        reading.compare = word(0) == "grew" ? Compare::GrewBy : Compare::FellBy;
        BOOST_OUTCOME_TRY(reading.number, numberOf(word(2), word(0) + " by"));
        if (reading.number == 0)
            return wrong("\"" + word(0) + " by 0\" is met at once: write a number from 1 on");
        used = 3;
    } else if (word(0) == "changed" || word(0) == "unchanged") {
        reading.compare = word(0) == "changed" ? Compare::Changed : Compare::Unchanged;
        used = 1;
    } else {
        return wrong("after a figure comes =, !=, <, <=, >, >=, \"grew by\", \"fell by\", \"changed\" or \"unchanged\"" +
                     (words.empty() ? std::string() : ", not \"" + word(0) + "\""));
    }
    if (words.size() > used)
        return wrong("\"" + word(used) + "\" is one word too many");
    return Test(reading);
}

Result<Condition::Test> Condition::parseTest(std::vector<std::string> words, const std::string& text)
{
    const auto first = words.front();
    if (first == "topic") {
        if (words.size() != 3 || (words[2] != "exists" && words[2] != "gone"))
            return wrong("this is written: topic NAME exists, or topic NAME gone");
        return Test(TopicIs{words[1], words[2] == "exists"});
    }
    if (first == "config") {
        if (words.size() != 6 || words[2] != "of" || words[4] != "is")
            return wrong("this is written: config NAME of TOPIC is VALUE");
        return Test(ConfigIs{words[3], words[1], words[5]});
    }
    const auto original = words;
    BOOST_OUTCOME_TRY(const auto figure, Figure::take(words));
    if (figure)
        return parseReading(*figure, words);
    const bool negated = first == "no";
    auto condition = cluster::BreakpointCondition::parse(negated ? std::string_view(text).substr(text.find("no") + 2) : text);
    if (!condition) {
        if (const auto nearest = nearestPhrase(original); !nearest.empty())
            return wrong("\"" + text + "\" is no check; did you mean \"" + nearest + "\"?");
        return wrong(condition.error().message());
    }
    return Test(Happened{std::move(condition.value()), negated});
}

Result<Condition> Condition::parse(std::string_view text)
{
    auto words = conditionWords(text);
    if (words.empty())
        return wrong("a check has to say something, such as \"records of orders grew by 3\"");
    if (text.size() > 300)
        return wrong("a check has at most 300 characters");
    std::string plain;
    for (const auto& word : words)
        plain += (plain.empty() ? "" : " ") + word;
    BOOST_OUTCOME_TRY(auto test, parseTest(std::move(words), plain));
    return Condition(std::move(plain), std::move(test));
}

bool Condition::isMet(const Reading& reading, const Observed& observed)
{
    const auto now = reading.figure.valueIn(observed.now, observed.actors);
    const auto before = reading.figure.valueIn(observed.before, observed.actorsBefore);
    switch (reading.compare) {
    case Compare::Changed:
        return now != before;
    case Compare::Unchanged:
        return now == before;
    case Compare::GrewBy:
        return now && *now - before.value_or(0) >= reading.number;
    case Compare::FellBy:
        return now && before.value_or(0) - *now >= reading.number;
    default:
        break;
    }
    const auto number = reading.other ? reading.other->valueIn(observed.now, observed.actors) : std::optional(reading.number);
    if (!now || !number)
        return false;
    switch (reading.compare) {
    case Compare::Equal:
        return *now == *number;
    case Compare::NotEqual:
        return *now != *number;
    case Compare::Less:
        return *now < *number;
    case Compare::LessEqual:
        return *now <= *number;
    case Compare::Greater:
        return *now > *number;
    default:
        return *now >= *number;
    }
}

bool Condition::isMet(const Observed& observed) const
{
    if (const auto* reading = std::get_if<Reading>(&m_test))
        return isMet(*reading, observed);
    if (const auto* topic = std::get_if<TopicIs>(&m_test))
        return (observed.now.topic(topic->topic) != nullptr) == topic->there;
    if (const auto* config = std::get_if<ConfigIs>(&m_test)) {
        const auto there = observed.now.topic(config->topic);
        if (!there)
            return false;
        const auto found = there->configs.find(config->name);
        return found != there->configs.end() && found->second == config->value;
    }
    const auto& happened = std::get<Happened>(m_test);
    const bool seen = eventIn(observed.events) != 0 || happened.condition.isMetBy(observed.now);
    return seen != happened.not_;
}

std::uint64_t Condition::eventIn(const std::vector<cluster::Event>& events) const
{
    const auto* happened = std::get_if<Happened>(&m_test);
    if (happened == nullptr)
        return 0;
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const auto& event) { return happened->condition.isMetBy(event); });
    return found == events.rend() ? 0 : found->sequence;
}

bool Condition::matches(const cluster::Event& event) const
{
    const auto* happened = std::get_if<Happened>(&m_test);
    return happened != nullptr && happened->condition.isMetBy(event);
}

} // namespace brokerscope::lesson
