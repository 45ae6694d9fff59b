// What a file that is made of a table says where the screen says it for people: 108143 for "108.1 kB", 3 for "★ node 3".
#pragma once

#include <QVariant>

#include <cstdint>
#include <optional>

namespace brokerscope::ui {

// Of a cell: the number, or the bare words; invalid where the screen's words are what there is.
inline constexpr int kRawRole = Qt::UserRole + 100;
// Of a column's heading: the unit of those numbers ("bytes", "ms"), the same in every language, as a QString.
inline constexpr int kRawUnitRole = Qt::UserRole + 101;

[[nodiscard]] inline QVariant rawNumber(std::int64_t number)
{
    return QVariant::fromValue<qint64>(number);
}
template <class Number> [[nodiscard]] QVariant rawNumber(const std::optional<Number>& number)
{
    return number ? QVariant::fromValue<qint64>(*number) : QVariant();
}

} // namespace brokerscope::ui
