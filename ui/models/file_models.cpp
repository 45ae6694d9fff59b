#include "ui/models/file_models.h"

#include "ui/models/group_models.h"
#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <algorithm>
#include <map>

namespace brokerscope::ui {

namespace {

constexpr qint64 kLitMs = 1500;
constexpr qint64 kGoneMs = 5000;

} // namespace

void FileTableModel::show(const FileListing& listing, qint64 nowMs)
{
    m_now = nowMs;
    const bool first = listing.directory != m_directory;
    std::map<QString, Row> rows;
    if (!first)
        for (auto& row : m_rows)
            rows.emplace(row.file.name, row);
    for (auto& [name, row] : rows) {
        const auto found = std::find_if(listing.files.begin(), listing.files.end(), [&](const auto& file) { return file.name == row.file.name; });
        if (found == listing.files.end())
            row.goneMs = row.goneMs == 0 ? nowMs : row.goneMs;
    }
    for (const auto& file : listing.files) {
        const auto [at, fresh] = rows.try_emplace(file.name);
        auto& row = at->second;
        if ((fresh && !first) || (!fresh && !(row.file == file)) || row.goneMs != 0)
            row.changedMs = nowMs;
        row.file = file;
        row.goneMs = 0;
    }
    std::erase_if(rows, [&](const auto& entry) { return entry.second.goneMs != 0 && nowMs - entry.second.goneMs > kGoneMs; });
    std::vector<Row> fresh;
    for (auto& [name, row] : rows)
        fresh.push_back(std::move(row));
    const bool same = !first && std::equal(fresh.begin(), fresh.end(), m_rows.begin(), m_rows.end(),
                                           [](const auto& a, const auto& b) { return a.file.name == b.file.name; });
    if (!same)
        beginResetModel();
    m_directory = listing.directory;
    m_rows = std::move(fresh);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void FileTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

const ListedFile* FileTableModel::file(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)].file;
}

int FileTableModel::rowOf(const QString& name) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (file(row)->name == name)
            return row;
    return -1;
}

int FileTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FileTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FileTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row.file.name;
        case Size:
            return row.goneMs != 0 ? tr("gone") : bytesWords(row.file.size);
        case Modified:
            return clockWords(fromEpochMs(row.file.modifiedMs));
        case Meaning:
            return fileMeaning(row.file.name);
        default:
            return {};
        }
    case kRawRole:
        return index.column() == Size && row.goneMs == 0 ? rawNumber(row.file.size) : QVariant();
    case kNumberRole:
        return index.column() == Size       ? QVariant(row.file.size)
               : index.column() == Modified ? QVariant(row.file.modifiedMs)
               : index.column() == Name     ? QVariant(row.file.name)
                                            : QVariant(fileMeaning(row.file.name));
    case Qt::ToolTipRole:
        return index.column() == Size ? tr("%1 bytes").arg(row.file.size) : fileMeaning(row.file.name);
    case Qt::FontRole: {
        auto font = typeFont(index.column() == Meaning ? Type::Body : Type::Mono);
        font.setStrikeOut(row.goneMs != 0);
        return font;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (row.goneMs != 0)
            return color(Token::Offline);
        if (index.column() != Meaning && row.changedMs != 0 && m_now - row.changedMs < kLitMs)
            return color(Token::Accent);
        return color(index.column() == Meaning ? Token::TextMuted : Token::Text);
    default:
        return {};
    }
}

QVariant FileTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Size ? QVariant(QStringLiteral("bytes")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Size:
        return tr("Size");
    case Modified:
        return tr("Changed");
    case Meaning:
        return tr("What it is");
    default:
        return {};
    }
}

void FieldTableModel::show(std::vector<FileField> fields)
{
    const bool same = std::equal(fields.begin(), fields.end(), m_fields.begin(), m_fields.end(), [](const auto& a, const auto& b) {
        return a.begin == b.begin && a.length == b.length && a.name == b.name;
    });
    if (!same)
        beginResetModel();
    m_fields = std::move(fields);
    if (!same)
        endResetModel();
    else if (!m_fields.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void FieldTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

const FileField* FieldTableModel::field(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_fields[static_cast<std::size_t>(row)];
}

int FieldTableModel::rowAt(qint64 offset) const
{
    int best = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const auto& one = *field(row);
        if (offset >= one.begin && offset < one.begin + one.length && (best < 0 || one.depth >= field(best)->depth))
            best = row;
    }
    return best;
}

int FieldTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FieldTableModel::data(const QModelIndex& index, int role) const
{
    const auto* one = index.isValid() ? field(index.row()) : nullptr;
    if (one == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return one->depth > 0 ? QStringLiteral("    ") + one->name : one->name;
        case Value:
            return one->value;
        case Meaning:
            return one->meaning;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return tr("%1 (bytes %2 to %3)").arg(one->meaning.isEmpty() ? one->name : one->meaning).arg(one->begin).arg(one->begin + one->length - 1);
    case Qt::FontRole:
        return typeFont(index.column() == Value ? Type::Mono : one->depth == 0 && index.column() == Name ? Type::Strong : Type::Body);
    case Qt::ForegroundRole:
        return color(one->wrong ? Token::Danger : index.column() == Meaning ? Token::TextMuted : Token::Text);
    default:
        return {};
    }
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
