#include "ui/models/json_path.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace brokerscope::ui {

namespace {

struct JsonPathWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::JsonPathWords)
};

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c.isMark();
}

} // namespace

std::optional<JsonPath> JsonPath::parse(const QString& text, qsizetype& at, QString* problem)
{
    JsonPath path;
    const auto fail = [&](const QString& sentence) {
        *problem = sentence;
        return std::nullopt;
    };
    ++at; // the '$'
    while (at < text.size()) {
        Step step;
        if (text[at] == u'.') {
            ++at;
            const auto begin = at;
            if (at < text.size() && text[at] == u'*') {
                ++at;
                step.all = true;
            } else {
                while (at < text.size() && isNameCharacter(text[at]))
                    ++at;
                step.name = text.mid(begin, at - begin);
                if (step.name.isEmpty())
                    return fail(JsonPathWords::tr("After the dot comes a name, as in $.customer."));
            }
        } else if (text[at] == u'[') {
            const auto end = text.indexOf(u']', at);
            if (end < 0)
                return fail(JsonPathWords::tr("A bracket is not closed."));
            const auto inside = text.mid(at + 1, end - at - 1).trimmed();
            bool number = false;
            step.index = inside.toLongLong(&number);
            if (inside == QLatin1String("*")) {
                step.all = true;
                step.index = -1;
            } else if (!number || step.index < 0) {
                step.index = -1;
                const bool quoted = inside.size() >= 2 && (inside.front() == u'\'' || inside.front() == u'"') && inside.back() == inside.front();
                if (!quoted)
                    return fail(JsonPathWords::tr("In brackets stands a number from 0, * or a name in quotes."));
                step.name = inside.mid(1, inside.size() - 2);
            }
            at = end + 1;
        } else {
            break;
        }
        path.m_steps.push_back(step);
    }
    return path;
}

QList<QJsonValue> JsonPath::find(const QJsonValue& root) const
{
    QList<QJsonValue> here{root};
    for (const auto& step : m_steps) {
        QList<QJsonValue> next;
        for (const auto& value : here) {
            if (value.isObject()) {
                const auto object = value.toObject();
                if (step.all)
                    for (const auto& each : object)
                        next << each;
                else if (const auto found = object.constFind(step.name); step.index < 0 && found != object.constEnd())
                    next << *found;
            } else if (value.isArray()) {
                const auto array = value.toArray();
                if (step.all)
                    for (const auto& each : array)
                        next << each;
                else if (step.index >= 0 && step.index < array.size())
                    next << array[step.index];
            }
        }
        here = std::move(next);
        if (here.isEmpty())
            break;
    }
    return here;
}

} // namespace brokerscope::ui
