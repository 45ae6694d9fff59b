#include "ui/models/record_filter.h"

#include "ui/models/json_path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace brokerscope::ui {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FilterWords)
};

enum class Field { Any, Key, Value, Header, Json, Partition, Offset, Time, Size };
enum class Relation { Equal, NotEqual, Contains, Matches, Less, LessOrEqual, Greater, GreaterOrEqual, IsNull, IsEmpty, Exists };

bool compare(Relation relation, double left, double right)
{
    switch (relation) {
    case Relation::Equal:
        return left == right;
    case Relation::NotEqual:
        return left != right;
    case Relation::Less:
        return left < right;
    case Relation::LessOrEqual:
        return left <= right;
    case Relation::Greater:
        return left > right;
    case Relation::GreaterOrEqual:
        return left >= right;
    default:
        return false;
    }
}

bool compare(Relation relation, qint64 left, qint64 right)
{
    switch (relation) {
    case Relation::Equal:
        return left == right;
    case Relation::NotEqual:
        return left != right;
    case Relation::Less:
        return left < right;
    case Relation::LessOrEqual:
        return left <= right;
    case Relation::Greater:
        return left > right;
    case Relation::GreaterOrEqual:
        return left >= right;
    default:
        return false;
    }
}

QString textOf(const std::string& bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Array:
    case QJsonValue::Object: {
        const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    default:
        return {};
    }
}

} // namespace

std::optional<qint64> timeIn(const QString& text, qint64 nowMs)
{
    static const QRegularExpression kAgo(QStringLiteral("^-(\\d{1,9})(s|m|h|d)$"));
    if (const auto ago = kAgo.match(text); ago.hasMatch()) {
        const qint64 unit = ago.captured(2) == QLatin1String("s")   ? 1'000
                            : ago.captured(2) == QLatin1String("m") ? 60'000
                            : ago.captured(2) == QLatin1String("h") ? 3'600'000
                                                                    : 86'400'000;
        return nowMs - ago.captured(1).toLongLong() * unit;
    }
    bool number = false;
    const auto milliseconds = text.toLongLong(&number);
    constexpr qint64 kFirstMs = 100'000'000'000; // shorter ones are a slip: a year, or seconds
    if (number)
        return milliseconds >= kFirstMs || milliseconds == 0 ? std::optional(milliseconds) : std::nullopt;
    if (const auto clock = QTime::fromString(text, text.count(u':') == 1 ? QStringLiteral("H:mm") : QStringLiteral("H:mm:ss")); clock.isValid())
        return QDateTime(QDateTime::fromMSecsSinceEpoch(nowMs).date(), clock).toMSecsSinceEpoch();
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

struct RecordFilter::Node
{
    enum class Kind { Term, And, Or, Not } kind = Kind::Term;
    std::vector<std::shared_ptr<const Node>> parts;

    Field field = Field::Any;
    Relation relation = Relation::Contains;
    QString text;
    QByteArray bytes; // the same in UTF-8
    std::optional<double> number;
    QString headerName;
    std::optional<JsonPath> path;
    std::optional<QRegularExpression> expression;
    qint64 whole = 0; // offset, time or size
    std::vector<std::pair<int, int>> partitions;

    [[nodiscard]] bool holds(const Message& message) const
    {
        const auto each = [&](const auto& part) { return part->holds(message); };
        switch (kind) {
        case Kind::And:
            return std::all_of(parts.begin(), parts.end(), each);
        case Kind::Or:
            return std::any_of(parts.begin(), parts.end(), each);
        case Kind::Not:
            return !parts.front()->holds(message);
        case Kind::Term:
            break;
        }
        switch (field) {
        case Field::Any:
            return textHolds(message.key) || textHolds(message.value) ||
                   std::any_of(message.headers.begin(), message.headers.end(),
                               [&](const auto& header) { return textHolds(header.key) || textHolds(header.value); });
        case Field::Key:
            return textHolds(message.key);
        case Field::Value:
            return textHolds(message.value);
        case Field::Header: {
            const auto one = [&](const auto& header) {
                return (headerName.isEmpty() || textOf(header.key) == headerName) && (relation == Relation::Exists || textHolds(header.value));
            };
            return std::any_of(message.headers.begin(), message.headers.end(), one);
        }
        case Field::Json:
            return jsonHolds(message);
        case Field::Partition: {
            const bool among = std::any_of(partitions.begin(), partitions.end(), [&](const auto& range) {
                return message.partition.value() >= range.first && message.partition.value() <= range.second;
            });
            return among == (relation == Relation::Equal);
        }
        case Field::Offset:
            return compare(relation, qint64(message.offset.value()), whole);
        case Field::Time:
            return compare(relation, qint64(message.timestampMs), whole);
        case Field::Size:
            return compare(relation, static_cast<qint64>(message.valueSize), whole);
        }
        return false;
    }

    [[nodiscard]] bool textHolds(const std::optional<std::string>& value) const
    {
        if (relation == Relation::IsNull)
            return !value;
        if (relation == Relation::IsEmpty)
            return value && value->empty();
        if (!value)
            return relation == Relation::NotEqual;
        const auto raw = QByteArray::fromRawData(value->data(), static_cast<qsizetype>(value->size()));
        if (relation == Relation::Equal || relation == Relation::NotEqual)
            return (raw == bytes) == (relation == Relation::Equal);
        return wordsHold(textOf(*value));
    }

    [[nodiscard]] bool wordsHold(const QString& value) const
    {
        switch (relation) {
        case Relation::Equal:
            return value == text;
        case Relation::NotEqual:
            return value != text;
        case Relation::Contains:
            return value.contains(text, Qt::CaseInsensitive);
        case Relation::Matches:
            return expression && expression->match(value).hasMatch();
        case Relation::Exists:
            return true;
        case Relation::IsEmpty:
            return value.isEmpty();
        case Relation::IsNull:
            return false;
        default: {
            bool isNumber = false;
            const auto left = value.toDouble(&isNumber);
            return isNumber && number && compare(relation, left, *number);
        }
        }
    }

    [[nodiscard]] bool jsonHolds(const Message& message) const
    {
        if (!message.value)
            return false;
        const auto raw = QByteArray::fromRawData(message.value->data(), static_cast<qsizetype>(message.value->size()));
        const auto document = QJsonDocument::fromJson(raw);
        if (document.isNull())
            return false;
        const auto values = path->find(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        return std::any_of(values.begin(), values.end(), [&](const QJsonValue& value) {
            if (relation == Relation::IsNull)
                return value.isNull();
            if (relation == Relation::Exists)
                return true;
            if (value.isDouble() && number && relation != Relation::Contains && relation != Relation::Matches)
                return compare(relation, value.toDouble(), *number);
            return wordsHold(textOf(value));
        });
    }
};

namespace {

using NodePtr = std::shared_ptr<const RecordFilter::Node>;

class Parser
{
public:
    Parser(const QString& text, qint64 nowMs)
        : m_text(text)
        , m_now(nowMs)
    {
    }

    NodePtr parse()
    {
        auto node = either();
        skipSpace();
        if (node != nullptr && m_at < m_text.size())
            return fail(FilterWords::tr("A parenthesis is closed that was not opened."));
        return node;
    }
    const RecordFilter::Problem& problem() const { return m_problem; }

private:
    NodePtr fail(const QString& sentence) { return failAt(m_at, sentence); }
    NodePtr failAt(qsizetype at, const QString& sentence)
    {
        if (m_problem.sentence.isEmpty())
            m_problem = {sentence, at};
        return nullptr;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool atEnd()
    {
        skipSpace();
        return m_at >= m_text.size();
    }
    bool takeWord(QLatin1String word)
    {
        skipSpace();
        const auto end = m_at + word.size();
        if (end > m_text.size() || m_text.mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        if (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'(' && m_text[end] != u')')
            return false;
        m_at = end;
        return true;
    }

    static NodePtr joined(RecordFilter::Node::Kind kind, std::vector<NodePtr> parts)
    {
        if (parts.size() == 1)
            return parts.front();
        auto node = std::make_shared<RecordFilter::Node>();
        node->kind = kind;
        node->parts = std::move(parts);
        return node;
    }

    NodePtr either()
    {
        std::vector<NodePtr> parts;
        do {
            auto part = all();
            if (part == nullptr)
                return nullptr;
            parts.push_back(std::move(part));
        } while (takeWord(QLatin1String("or")));
        return joined(RecordFilter::Node::Kind::Or, std::move(parts));
    }

    NodePtr all()
    {
        std::vector<NodePtr> parts;
        while (true) {
            auto part = negated();
            if (part == nullptr)
                return nullptr;
            parts.push_back(std::move(part));
            if (takeWord(QLatin1String("and")))
                continue;
            const auto before = m_at;
            if (atEnd() || m_text[m_at] == u')')
                break;
            if (takeWord(QLatin1String("or"))) {
                m_at = before;
                break;
            }
        }
        return joined(RecordFilter::Node::Kind::And, std::move(parts));
    }

    NodePtr negated()
    {
        constexpr int kDeepest = 50;
        if (m_depth > kDeepest)
            return fail(FilterWords::tr("This is nested too deeply."));
        ++m_depth;
        NodePtr result;
        if (takeWord(QLatin1String("not"))) {
            if (auto inner = negated()) {
                auto node = std::make_shared<RecordFilter::Node>();
                node->kind = RecordFilter::Node::Kind::Not;
                node->parts.push_back(std::move(inner));
                result = node;
            }
        } else {
            result = primary();
        }
        --m_depth;
        return result;
    }

    NodePtr primary()
    {
        if (atEnd())
            return fail(FilterWords::tr("Something is missing here: a word, or a field with a value."));
        if (m_text[m_at] == u'(') {
            const auto open = m_at++;
            auto inner = either();
            if (inner == nullptr)
                return nullptr;
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] != u')')
                return failAt(open, FilterWords::tr("This parenthesis is not closed."));
            ++m_at;
            return inner;
        }
        if (m_text[m_at] == u')')
            return fail(FilterWords::tr("Something is missing here: a word, or a field with a value."));
        return term();
    }

    NodePtr term()
    {
        auto node = std::make_shared<RecordFilter::Node>();
        const auto begin = m_at;
        if (m_text[m_at] == u'$') {
            node->field = Field::Json;
            QString sentence;
            node->path = JsonPath::parse(m_text, m_at, &sentence);
            if (!node->path)
                return failAt(begin, sentence);
            return relation(node, begin);
        }
        if (m_text[m_at] == u'"' || m_text[m_at] == u'/')
            return words(node);
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'.' || m_text[m_at] == u'-' || m_text[m_at] == u'_'))
            ++m_at;
        const auto name = m_text.mid(begin, m_at - begin);
        const auto lower = name.toLower();
        static const QHash<QString, Field> kFilterFields{
            {QStringLiteral("key"), Field::Key},       {QStringLiteral("value"), Field::Value},   {QStringLiteral("header"), Field::Header},
            {QStringLiteral("offset"), Field::Offset}, {QStringLiteral("time"), Field::Time},     {QStringLiteral("partition"), Field::Partition},
            {QStringLiteral("size"), Field::Size}};
        if (lower.startsWith(QLatin1String("header.")) && name.size() > 7) {
            node->field = Field::Header;
            node->headerName = name.mid(7);
            return relation(node, begin);
        }
        if (lower == QLatin1String("and") || lower == QLatin1String("or") || lower == QLatin1String("not"))
            return failAt(begin, FilterWords::tr("Something is missing here: a word, or a field with a value."));
        skipSpace();
        const bool operation = m_at < m_text.size() && QStringLiteral("=!:~<>").contains(m_text[m_at]);
        const bool isWord = [&] {
            const auto at = m_at;
            const bool is = takeWord(QLatin1String("is"));
            m_at = at;
            return is;
        }();
        if (const auto field = kFilterFields.constFind(lower); field != kFilterFields.constEnd() && (operation || isWord)) {
            node->field = *field;
            return relation(node, begin);
        }
        if (operation && !name.isEmpty() && m_text[m_at] != u':')
            return failAt(begin, FilterWords::tr("There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, "
                                                 "size and $.path; words that hold such a sign go in quotes.")
                                     .arg(name));
        m_at = begin;
        return words(node);
    }

    NodePtr words(const std::shared_ptr<RecordFilter::Node>& node)
    {
        node->field = Field::Any;
        node->relation = Relation::Contains;
        const bool expression = m_text[m_at] == u'/';
        if (expression)
            node->relation = Relation::Matches;
        return value(node);
    }

    NodePtr relation(const std::shared_ptr<RecordFilter::Node>& node, qsizetype begin)
    {
        static const std::pair<QLatin1String, Relation> kRelations[] = {
            {QLatin1String("!="), Relation::NotEqual},    {QLatin1String("<="), Relation::LessOrEqual},
            {QLatin1String(">="), Relation::GreaterOrEqual}, {QLatin1String("=="), Relation::Equal},
            {QLatin1String("="), Relation::Equal},        {QLatin1String(":"), Relation::Contains},
            {QLatin1String("~"), Relation::Matches},      {QLatin1String("<"), Relation::Less},
            {QLatin1String(">"), Relation::Greater}};
        const bool text = node->field == Field::Key || node->field == Field::Value || node->field == Field::Header || node->field == Field::Json;
        if (takeWord(QLatin1String("is"))) {
            const bool no = takeWord(QLatin1String("not"));
            if (takeWord(QLatin1String("null")))
                node->relation = Relation::IsNull;
            else if (takeWord(QLatin1String("empty")))
                node->relation = Relation::IsEmpty;
            else
                return fail(FilterWords::tr("After \"is\" comes null, empty, not null or not empty."));
            if (!text)
                return failAt(begin, FilterWords::tr("Only a key, a value, a header or a path can be null or empty."));
            if (!no)
                return node;
            auto outer = std::make_shared<RecordFilter::Node>();
            outer->kind = RecordFilter::Node::Kind::Not;
            outer->parts.push_back(node);
            return outer;
        }
        skipSpace();
        for (const auto& [sign, meaning] : kRelations) {
            if (!QStringView(m_text).mid(m_at).startsWith(sign))
                continue;
            const auto at = m_at;
            m_at += sign.size();
            node->relation = meaning;
            if (!text && (meaning == Relation::Contains || meaning == Relation::Matches))
                return failAt(at, FilterWords::tr("%1 is a number: compare it with =, !=, <, <=, > or >=.").arg(m_text.mid(begin, at - begin).trimmed()));
            return value(node);
        }
        if (node->field == Field::Json || (node->field == Field::Header && !node->headerName.isEmpty())) {
            node->relation = Relation::Exists;
            return node;
        }
        return fail(FilterWords::tr("A comparison is missing: =, !=, : (contains), ~ (regular expression), <, > or is null."));
    }

    NodePtr value(const std::shared_ptr<RecordFilter::Node>& node)
    {
        if (atEnd())
            return fail(FilterWords::tr("A value is missing here."));
        const auto begin = m_at;
        QString text;
        bool caseless = false;
        if (m_text[m_at] == u'"' || (m_text[m_at] == u'/' && node->relation == Relation::Matches)) {
            const QChar quote = m_text[m_at++];
            bool closed = false;
            while (m_at < m_text.size() && !closed) {
                const QChar c = m_text[m_at++];
                if (c == u'\\' && m_at < m_text.size() && (m_text[m_at] == quote || (quote == u'"' && m_text[m_at] == u'\\')))
                    text += m_text[m_at++];
                else if (c == quote)
                    closed = true;
                else
                    text += c;
            }
            if (!closed)
                return failAt(begin, quote == u'/' ? FilterWords::tr("The regular expression has no closing /.")
                                                   : FilterWords::tr("The quotes are not closed."));
            if (quote == u'/' && m_at < m_text.size() && m_text[m_at] == u'i') {
                caseless = true;
                ++m_at;
            }
        } else {
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u')')
                text += m_text[m_at++];
        }
        node->text = text;
        node->bytes = text.toUtf8();
        bool isNumber = false;
        const auto number = text.toDouble(&isNumber);
        if (isNumber)
            node->number = number;
        if (node->relation == Relation::Matches) {
            node->expression = QRegularExpression(text, caseless ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
            if (!node->expression->isValid())
                return failAt(begin + node->expression->patternErrorOffset(),
                              FilterWords::tr("The regular expression is wrong: %1.").arg(node->expression->errorString()));
            node->expression->optimize();
        }
        switch (node->field) {
        case Field::Partition:
            return partitions(node, begin);
        case Field::Offset:
        case Field::Size: {
            bool whole = false;
            node->whole = text.toLongLong(&whole);
            if (!whole || node->whole < 0)
                return failAt(begin, FilterWords::tr("%1 is no whole number from 0 on.").arg(text));
            return node;
        }
        case Field::Time: {
            const auto time = timeIn(text, m_now);
            if (!time)
                return failAt(begin, FilterWords::tr("%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.").arg(text));
            node->whole = *time;
            return node;
        }
        default: {
            const bool ordered = node->relation == Relation::Less || node->relation == Relation::LessOrEqual ||
                                 node->relation == Relation::Greater || node->relation == Relation::GreaterOrEqual;
            if (ordered && !node->number)
                return failAt(begin, FilterWords::tr("%1 is no number; < and > compare numbers.").arg(text));
            return node;
        }
        }
    }

    NodePtr partitions(const std::shared_ptr<RecordFilter::Node>& node, qsizetype begin)
    {
        if (node->relation != Relation::Equal && node->relation != Relation::NotEqual)
            return failAt(begin, FilterWords::tr("Partitions are compared with = or !=, as in partition = 0,2-4."));
        for (const auto& part : node->text.split(u',')) {
            const auto ends = part.split(u'-');
            bool first = false;
            bool last = false;
            const int from = ends.first().toInt(&first);
            const int to = ends.last().toInt(&last);
            constexpr int kMost = 1'000'000;
            if (!first || !last || ends.size() > 2 || from < 0 || to < from || to > kMost)
                return failAt(begin, FilterWords::tr("%1 is no list of partitions. Write 0 or 0,2-4.").arg(node->text));
            node->partitions.emplace_back(from, to);
        }
        return node;
    }

    const QString& m_text;
    qint64 m_now;
    qsizetype m_at = 0;
    int m_depth = 0;
    RecordFilter::Problem m_problem;
};

// Draws what limits offsets, times and partitions from the terms that must hold all. True if the term is said completely by
// the limits.
bool limit(const RecordFilter::Node& node, workload::TopicOpening& limits)
{
    using Kind = RecordFilter::Node::Kind;
    if (node.kind == Kind::And) {
        bool complete = true;
        for (const auto& part : node.parts)
            complete = limit(*part, limits) && complete;
        return complete;
    }
    if (node.kind != Kind::Term)
        return false;
    const auto atLeast = [](std::optional<std::int64_t>& bound, std::int64_t value) { bound = std::max(bound.value_or(value), value); };
    const auto atMost = [](std::optional<std::int64_t>& bound, std::int64_t value) { bound = std::min(bound.value_or(value), value); };
    if (node.field == Field::Partition && node.relation == Relation::Equal) {
        if (!limits.partitions.empty())
            return false;
        for (const auto& [from, to] : node.partitions) {
            constexpr int kMost = 10'000; // the rest is left to the comparison
            if (to - from > kMost) {
                limits.partitions.clear();
                return false;
            }
            for (int i = from; i <= to; ++i)
                limits.partitions.emplace_back(i);
        }
        return true;
    }
    if (node.field != Field::Offset && node.field != Field::Time)
        return false;
    auto& from = node.field == Field::Offset ? limits.fromOffset : limits.fromTimeMs;
    auto& to = node.field == Field::Offset ? limits.toOffset : limits.toTimeMs;
    const std::int64_t after = node.whole < std::numeric_limits<std::int64_t>::max() ? node.whole + 1 : node.whole;
    switch (node.relation) {
    case Relation::Equal:
        atLeast(from, node.whole);
        atMost(to, after);
        return node.field == Field::Offset;
    case Relation::GreaterOrEqual:
        atLeast(from, node.whole);
        return true;
    case Relation::Greater:
        atLeast(from, after);
        return true;
    case Relation::Less:
        atMost(to, node.whole);
        return true;
    case Relation::LessOrEqual:
        atMost(to, after);
        return true;
    default:
        return false;
    }
}

} // namespace

RecordFilter::RecordFilter() = default;

std::optional<RecordFilter> RecordFilter::parse(const QString& text, qint64 nowMs, Problem* problem)
{
    RecordFilter filter;
    if (text.trimmed().isEmpty())
        return filter;
    Parser parser(text, nowMs);
    filter.m_root = parser.parse();
    if (filter.m_root == nullptr) {
        *problem = parser.problem();
        return std::nullopt;
    }
    filter.m_onlyLimits = limit(*filter.m_root, filter.m_limits);
    return filter;
}

bool RecordFilter::matches(const Message& message) const
{
    return m_root == nullptr || m_root->holds(message);
}

} // namespace brokerscope::ui
