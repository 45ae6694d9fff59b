#include "ui/models/wire/frame_filter.h"

#include "ui/models/wire/frame_words.h"

#include "engine/protocol/api_key.h"
#include "engine/protocol/error_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace brokerscope::ui {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FrameFilter)
};

bool contains(const QString& text, const QString& part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool anyContains(const QStringList& list, const QString& part)
{
    return std::any_of(list.begin(), list.end(), [&](const QString& text) { return contains(text, part); });
}

// The name that begins alike for longest, if that is at least two letters.
QString nearestApi(const QString& wrong)
{
    QString best;
    int longest = 1;
    for (const auto& api : protocol::allApis()) {
        const auto name = QString::fromLatin1(api.name);
        int same = 0;
        while (same < std::min(name.size(), wrong.size()) && name[same].toLower() == wrong[same].toLower())
            ++same;
        if (same > longest || (same == longest && !best.isEmpty() && name.size() < best.size())) {
            longest = same;
            best = name;
        }
    }
    return best;
}

// Words, and what stands between quotation marks. Nothing if a mark is not closed.
std::optional<QStringList> split(const QString& words)
{
    QStringList out;
    QString word;
    bool quoted = false;
    bool any = false;
    for (const auto c : words) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                out << word;
            word.clear();
            any = false;
        } else {
            word += c;
            any = true;
        }
    }
    if (quoted)
        return std::nullopt;
    if (any)
        out << word;
    return out;
}

} // namespace

FrameFilter::Parsed FrameFilter::parse(const QString& words)
{
    static const std::pair<const char*, Kind> kKeys[] = {
        {"api", Kind::Api},     {"client", Kind::Client}, {"node", Kind::Node}, {"topic", Kind::Topic},
        {"at", Kind::At},       {"kind", Kind::Traffic},  {"frames", Kind::Frames},
        {"group", Kind::Group}, {"error", Kind::Error},   {"is", Kind::Is},     {"slow", Kind::Slow}};
    Parsed out;
    const auto refused = [](const QString& error) { return Parsed{{}, error}; };
    const auto parts = split(words);
    if (!parts)
        return refused(FilterWords::tr("A quotation mark is not closed."));
    for (auto part : *parts) {
        Term term;
        if (part.startsWith(QLatin1Char('-')) && part.size() > 1) {
            term.negated = true;
            part.remove(0, 1);
        }
        term.text = part;
        const auto colon = part.indexOf(QLatin1Char(':'));
        const auto name = part.left(colon < 0 ? 0 : colon).toLower();
        // Only what looks like a key is one: times and addresses have colons, too.
        const bool isKey = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (isKey) {
            const auto* known = std::find_if(std::begin(kKeys), std::end(kKeys),
                                             [&](const auto& key) { return name == QLatin1String(key.first); });
            if (known == std::end(kKeys))
                return refused(FilterWords::tr("There is no filter “%1:”. There are api: kind: client: node: at: topic: "
                                               "group: error: is: slow: frames: and plain text.").arg(name));
            term.kind = known->second;
            term.text = part.mid(colon + 1);
            if (const auto error = complete(term))
                return refused(*error);
        }
        out.filter.m_terms.push_back(std::move(term));
    }
    return out;
}

std::optional<QString> FrameFilter::complete(Term& term)
{
    if (term.text.isEmpty())
        return FilterWords::tr("After the colon a value is missing, as in api:Produce, node:2 or error:any.");
    switch (term.kind) {
    case Kind::Api:
        for (const auto& name : term.text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const auto number = name.toShort(&isNumber);
            const auto apis = protocol::allApis();
            const auto found = std::find_if(apis.begin(), apis.end(), [&](const auto& api) {
                return isNumber ? static_cast<std::int16_t>(api.key) == number
                                : QString::fromLatin1(api.name).compare(name, Qt::CaseInsensitive) == 0;
            });
            if (found == apis.end()) {
                const auto near = nearestApi(name);
                return near.isEmpty() ? FilterWords::tr("Kafka has no API “%1”.").arg(name)
                                      : FilterWords::tr("Kafka has no API “%1”. Do you mean %2?").arg(name, near);
            }
            term.apis.push_back(static_cast<std::int16_t>(found->key));
        }
        return std::nullopt;
    case Kind::Traffic:
        for (int kind = 0; kind <= static_cast<int>(events::TrafficKind::Transaction); ++kind)
            if (QString::fromLatin1(events::nameOf(static_cast<events::TrafficKind>(kind))).compare(term.text, Qt::CaseInsensitive) == 0) {
                term.number = kind;
                return std::nullopt;
            }
        return FilterWords::tr("kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.").arg(term.text);
    case Kind::Frames: {
        const auto ends = term.text.split(QLatin1Char('-'));
        bool isFirst = false;
        bool isLast = false;
        term.number = ends.first().toLongLong(&isFirst);
        term.last = ends.last().toLongLong(&isLast);
        return ends.size() <= 2 && isFirst && isLast && term.number > 0 && term.last >= term.number
                   ? std::nullopt
                   : std::optional(FilterWords::tr("frames: wants the first and the last number, as in frames:120-160, not “%1”.").arg(term.text));
    }
    case Kind::At:
    case Kind::Node: {
        bool isNumber = false;
        term.number = term.text.toInt(&isNumber);
        return isNumber && term.number > 0
                   ? std::nullopt
                   : std::optional((term.kind == Kind::At ? FilterWords::tr("at: wants the number of the node that was asked, as in at:2, not “%1”.")
                                                          : FilterWords::tr("node: wants a node's number, as in node:2, not “%1”.")).arg(term.text));
    }
    case Kind::Error: {
        if (term.text.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0) {
            term.text.clear();
            return std::nullopt;
        }
        for (int code = -1; code < 1000; ++code)
            if (const auto known = protocol::toErrorCode(static_cast<std::int16_t>(code));
                known && code != 0 && contains(QString::fromLatin1(protocol::nameOf(*known)), term.text))
                return std::nullopt;
        return FilterWords::tr("No error of Kafka's has “%1” in its name. error:any shows all answers with errors.").arg(term.text);
    }
    case Kind::Is:
        for (const auto* word : {"request", "response", "broken"})
            if (term.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0) {
                term.text = QLatin1String(word);
                return std::nullopt;
            }
        return FilterWords::tr("is: wants request, response or broken, not “%1”.").arg(term.text);
    case Kind::Slow: {
        auto text = term.text;
        if (text.endsWith(QLatin1String("ms")))
            text.chop(2);
        bool isNumber = false;
        term.number = text.toInt(&isNumber);
        return isNumber && term.number >= 0
                   ? std::nullopt
                   : std::optional(FilterWords::tr("slow: wants milliseconds, as in slow:50, not “%1”.").arg(term.text));
    }
    default:
        return std::nullopt;
    }
}

QString FrameFilter::wordsFor(const FrameQuery& query, std::uint64_t first, std::uint64_t last)
{
    auto words = QStringLiteral("kind:%1 is:%2 at:%3")
                     .arg(QString::fromLatin1(events::nameOf(query.kind)), query.response ? QStringLiteral("response") : QStringLiteral("request"))
                     .arg(query.node.value());
    if (query.peerNode != kNoNode)
        words += QStringLiteral(" node:%1").arg(query.peerNode.value());
    else if (!query.clientKey.contains(QLatin1Char('"')))
        words += QStringLiteral(" client:\"%1\"").arg(query.clientKey);
    return words + QStringLiteral(" frames:%1-%2").arg(first).arg(last);
}

bool FrameFilter::needsFacts() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const Term& term) {
        return term.kind == Kind::Topic || term.kind == Kind::Group || term.kind == Kind::Error ||
               term.kind == Kind::Text || (term.kind == Kind::Is && term.text == QLatin1String("broken"));
    });
}

bool FrameFilter::matches(const cluster::Frame& frame, const FrameFacts* facts) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term& term) { return holds(term, frame, facts) != term.negated; });
}

bool FrameFilter::holds(const Term& term, const cluster::Frame& frame, const FrameFacts* facts)
{
    const auto& peers = *frame.peers;
    switch (term.kind) {
    case Kind::Api:
        return std::find(term.apis.begin(), term.apis.end(), frame.apiKey) != term.apis.end();
    case Kind::Client:
        return peers.peerNode == kNoNode && (contains(QString::fromStdString(peers.clientId), term.text) ||
                                             QString::fromStdString(peers.clientKey) == term.text);
    case Kind::Node:
        return peers.node.value() == term.number || peers.peerNode.value() == term.number;
    case Kind::At:
        return peers.node.value() == term.number;
    case Kind::Traffic:
        return static_cast<std::int64_t>(frame.kind) == term.number;
    case Kind::Frames:
        return frame.sequence >= static_cast<std::uint64_t>(term.number) && frame.sequence <= static_cast<std::uint64_t>(term.last);
    case Kind::Topic:
        return facts != nullptr && anyContains(facts->topics, term.text);
    case Kind::Group:
        return facts != nullptr && anyContains(facts->groups, term.text);
    case Kind::Error:
        return facts != nullptr && (term.text.isEmpty() ? !facts->errors.isEmpty() : anyContains(facts->errors, term.text));
    case Kind::Is:
        if (term.text == QLatin1String("request"))
            return !frame.response;
        if (term.text == QLatin1String("response"))
            return frame.response;
        return frame.malformed || (facts != nullptr && facts->broken);
    case Kind::Slow:
        return frame.response && frame.latency.total() >= std::chrono::milliseconds(term.number);
    case Kind::Text:
        return contains(apiName(frame), term.text) || contains(fromWords(frame), term.text) ||
               contains(toWords(frame), term.text) || QString::number(frame.correlationId) == term.text ||
               (facts != nullptr && (anyContains(facts->topics, term.text) || anyContains(facts->groups, term.text) ||
                                     anyContains(facts->transactions, term.text) || anyContains(facts->errors, term.text)));
    }
    return false;
}

} // namespace brokerscope::ui
