// A small JSON path: $.name  $['a name']  $.list[0]  $.list[*].name  $.*. Pure.
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace brokerscope::ui {

class JsonPath
{
public:
    // Starts with '$'. Takes as much of `text` from `at` on as belongs to the path and moves `at` behind it. Nothing with
    // a sentence when it is no path.
    [[nodiscard]] static std::optional<JsonPath> parse(const QString& text, qsizetype& at, QString* problem);

    // What lies there; empty when there is nothing.
    [[nodiscard]] QList<QJsonValue> find(const QJsonValue& root) const;

private:
    struct Step
    {
        QString name;    // of a member
        qint64 index = -1; // of an element
        bool all = false;
    };
    std::vector<Step> m_steps;
};

} // namespace brokerscope::ui
