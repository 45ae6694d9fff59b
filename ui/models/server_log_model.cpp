#include "ui/models/server_log_model.h"

#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QDateTime>

#include <algorithm>

namespace brokerscope::ui {

using cluster::LogLevel;
using cluster::LogLine;

bool ServerLogModel::wanted(const LogLine& line) const
{
    if (line.level < m_lowest || (m_node != kNoNode && line.node != m_node))
        return false;
    if (m_words.isEmpty())
        return true;
    const auto all = QString::fromStdString(line.logger + '\n' + line.text);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void ServerLogModel::drop(std::size_t count)
{
    // Whoever hears of the removal may still look at the rows: the lines go when the rows do.
    const auto gone = std::lower_bound(m_rows.begin(), m_rows.end(), m_dropped + count) - m_rows.begin();
    if (gone > 0)
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    m_dropped += count;
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(count));
    m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
    if (gone > 0)
        endRemoveRows();
}

void ServerLogModel::append(const std::vector<LogLine>& lines)
{
    if (lines.empty())
        return;
    std::deque<std::size_t> rows;
    for (const auto& line : lines) {
        if (wanted(line))
            rows.push_back(m_dropped + m_lines.size());
        m_lines.push_back(line);
    }
    if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    if (m_lines.size() > kKept)
        drop(m_lines.size() - kKept);
}

void ServerLogModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (wanted(m_lines[i]))
            m_rows.push_back(m_dropped + i);
    endResetModel();
}

void ServerLogModel::setLevel(LogLevel lowest)
{
    m_lowest = lowest;
    refill();
}

void ServerLogModel::setNode(NodeId node)
{
    m_node = node;
    refill();
}

void ServerLogModel::setWords(const QString& words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    refill();
}

void ServerLogModel::clear()
{
    m_dropped += m_lines.size();
    m_lines.clear();
    refill();
}

void ServerLogModel::retranslate()
{
    refill();
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

QString ServerLogModel::plain(const LogLine& line)
{
    return QStringLiteral("[%1] %2 [%3 id=%4] %5")
        .arg(QDateTime::fromMSecsSinceEpoch(toEpochMs(line.time)).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss,zzz")),
             QString::fromUtf8(nameOf(line.level).data()), QString::fromStdString(line.logger),
             line.node == kNoNode ? QStringLiteral("-") : QString::number(line.node.value()), QString::fromStdString(line.text));
}

int ServerLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ServerLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Time:
            return clockWords(line.time);
        case Node:
            return line.node == kNoNode ? QStringLiteral("–") : QString::number(line.node.value());
        case Level:
            return QString::fromUtf8(nameOf(line.level).data());
        case Logger:
            return QString::fromStdString(line.logger);
        case Message:
            return QString::fromStdString(line.text);
        default:
            return {};
        }
    case Qt::FontRole:
        return index.column() == Message ? typeFont(Type::Mono) : QVariant();
    case Qt::ForegroundRole:
        if (line.level == LogLevel::Error && index.column() >= Level)
            return color(Token::Danger);
        if (line.level == LogLevel::Warn && (index.column() == Level || index.column() == Message))
            return color(Token::Warning);
        return color(index.column() == Message && line.level != LogLevel::Debug ? Token::Text : Token::TextMuted);
    default:
        return {};
    }
}

QVariant ServerLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Time:
        return tr("Time");
    case Node:
        return tip ? tr("The node whose log it is; a dash for the cluster as a whole") : tr("Node");
    case Level:
        return tip ? tr("DEBUG, INFO, WARN or ERROR, as in Kafka's log") : tr("Level");
    case Logger:
        return tip ? tr("The part that speaks, by the name of Kafka's class") : tr("Logger");
    case Message:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
