#include "ui/palette/palette_model.h"

#include "ui/palette/fuzzy_match.h"

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {

constexpr int kPlaceCounts = 2;   // a name that fits is worth twice a place that does
constexpr std::size_t kMost = 60; // rows; whoever wants more types another letter

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
{
    setPattern({});
}

void PaletteModel::setPattern(const QString& pattern)
{
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& each = m_entries[i];
        auto score = fuzzyScore(pattern, each.title);
        if (score)
            *score *= kPlaceCounts;
        else
            score = fuzzyScore(pattern, each.place + QLatin1Char(' ') + each.title);
        if (score)
            fitting.emplace_back(-*score, i);
    }
    std::sort(fitting.begin(), fitting.end()); // equals stay in order by their index
    if (fitting.size() > kMost)
        fitting.resize(kMost);
    beginResetModel();
    m_shown.clear();
    for (const auto& [score, index] : fitting)
        m_shown.push_back(index);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& each = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return each.title;
    case Qt::DecorationRole:
        return each.icon;
    case PlaceRole:
        return each.place;
    case KeysRole:
        return each.keys;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3").arg(each.title, each.place, each.keys);
    default:
        return {};
    }
}

} // namespace brokerscope::ui
