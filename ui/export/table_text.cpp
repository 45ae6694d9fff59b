#include "ui/export/table_text.h"

#include "ui/models/raw_value.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <functional>
#include <vector>

namespace brokerscope::ui {

namespace {

const QHeaderView* headerOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return tree->header();
    return nullptr;
}

std::vector<int> shownColumns(const QAbstractItemView& view)
{
    std::vector<int> columns;
    const auto* header = headerOf(view);
    for (int visual = 0; visual < view.model()->columnCount(view.rootIndex()); ++visual) {
        const int column = header != nullptr ? header->logicalIndex(visual) : visual;
        if (header == nullptr || !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QStringList headings(const QAbstractItemView& view, const std::vector<int>& columns)
{
    QStringList result;
    for (const int column : columns) {
        auto name = view.model()->headerData(column, Qt::Horizontal).toString();
        if (const auto unit = view.model()->headerData(column, Qt::Horizontal, kRawUnitRole).toString(); !unit.isEmpty() && !name.isEmpty())
            name += QStringLiteral(" (%1)").arg(unit);
        if (name.isEmpty() || result.contains(name))
            name = QStringLiteral("column %1").arg(column + 1);
        result << name;
    }
    return result;
}

// Calls for every row, depth first.
void eachRow(const QAbstractItemModel& model, const QModelIndex& parent, const std::function<void(const QModelIndex& first)>& what)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto first = model.index(row, 0, parent);
        what(first);
        eachRow(model, first, what);
    }
}

QString cell(const QModelIndex& first, int column)
{
    return first.siblingAtColumn(column).data(Qt::DisplayRole).toString();
}

QVariant rawCell(const QModelIndex& first, int column)
{
    const auto raw = first.siblingAtColumn(column).data(kRawRole);
    return raw.isValid() ? raw : QVariant(cell(first, column));
}

// A number as every program reads it: with a point, and without groups.
QString rawText(const QModelIndex& first, int column)
{
    const auto raw = rawCell(first, column);
    return raw.userType() == QMetaType::Double ? QString::number(raw.toDouble(), 'g', QLocale::FloatingPointShortest) : raw.toString();
}

// A line of a file stands alone, also when it is sorted or filtered: "orders / partition 0".
QString withParents(const QModelIndex& first, const QModelIndex& root, int column)
{
    auto path = rawText(first, column);
    for (auto above = first.parent(); above.isValid() && above != root; above = above.parent())
        path = cell(above, column) + QStringLiteral(" / ") + path;
    return path;
}

QByteArray quoted(QString text)
{
    static const QString kSpecial = QStringLiteral(",\"\r\n");
    const bool quote = std::any_of(text.begin(), text.end(), [](QChar c) { return kSpecial.contains(c); });
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return (quote ? QLatin1Char('"') + text + QLatin1Char('"') : text).toUtf8();
}

QJsonArray rowsAsJson(const QAbstractItemModel& model, const QModelIndex& parent, const std::vector<int>& columns,
                      const QStringList& names)
{
    QJsonArray result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto first = model.index(row, 0, parent);
        QJsonObject object;
        for (std::size_t i = 0; i < columns.size(); ++i)
            object.insert(names[static_cast<qsizetype>(i)], QJsonValue::fromVariant(rawCell(first, columns[i])));
        if (model.rowCount(first) > 0)
            object.insert(QStringLiteral("children"), rowsAsJson(model, first, columns, names));
        result.append(object);
    }
    return result;
}

} // namespace

QByteArray tableAsCsv(const QAbstractItemView& view)
{
    const auto columns = shownColumns(view);
    QByteArray result;
    const auto line = [&result](const QList<QByteArray>& cells) { result += cells.join(',') + "\r\n"; };
    QList<QByteArray> names;
    for (const auto& name : headings(view, columns))
        names << quoted(name);
    line(names);
    eachRow(*view.model(), view.rootIndex(), [&](const QModelIndex& first) {
        QList<QByteArray> cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells << quoted(i == 0 ? withParents(first, view.rootIndex(), columns[i]) : rawText(first, columns[i]));
        line(cells);
    });
    return result;
}

QByteArray tableAsJson(const QAbstractItemView& view)
{
    const auto columns = shownColumns(view);
    return QJsonDocument(rowsAsJson(*view.model(), view.rootIndex(), columns, headings(view, columns))).toJson();
}

QString tableAsText(const QAbstractItemView& view)
{
    const auto columns = shownColumns(view);
    const auto* chosen = view.selectionModel();
    const bool some = chosen != nullptr && chosen->hasSelection();
    QStringList lines;
    eachRow(*view.model(), view.rootIndex(), [&](const QModelIndex& first) {
        const bool wanted = !some || std::any_of(columns.begin(), columns.end(), [&](int column) {
            return chosen->isSelected(first.siblingAtColumn(column));
        });
        if (!wanted)
            return;
        QStringList cells;
        for (const int column : columns)
            cells << cell(first, column);
        lines << cells.join(QLatin1Char('\t'));
    });
    return lines.join(QLatin1Char('\n'));
}

} // namespace brokerscope::ui
