#include "ui/models/wire/frame_table_model.h"

#include "ui/models/raw_value.h"
#include "ui/models/wire/frame_words.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"
#include "ui/words/kafka_error_words.h"

#include <QElapsedTimer>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kFramesBetweenLooksAtTheClock = 32;

Token tokenOfKind(cluster::TrafficKind kind)
{
    switch (kind) {
    case cluster::TrafficKind::Produce:
        return Token::Produce;
    case cluster::TrafficKind::Fetch:
        return Token::Fetch;
    case cluster::TrafficKind::Replication:
        return Token::Replication;
    case cluster::TrafficKind::Quorum:
        return Token::Quorum;
    case cluster::TrafficKind::Group:
        return Token::Group;
    default:
        return Token::Admin;
    }
}

} // namespace

FrameTableModel::FrameTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void FrameTableModel::append(const std::vector<cluster::FramePtr>& frames)
{
    std::uint64_t oldestAnswered = 0;
    for (const auto& frame : frames) {
        m_bytes += frame->bytes.size();
        if (frame->response && entryOf(frame->request) != nullptr) {
            m_answers[frame->request] = frame->sequence;
            oldestAnswered = oldestAnswered == 0 ? frame->request : std::min(oldestAnswered, frame->request);
        }
        m_frames.push_back({frame, nullptr});
    }
    dropOldest();
    // Requests that have got their answer show its result.
    if (oldestAnswered != 0 && !m_rows.empty()) {
        const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), oldestAnswered) - m_rows.begin();
        if (first < rowCount())
            emit dataChanged(index(static_cast<int>(first), Result), index(rowCount() - 1, Latency));
    }
}

void FrameTableModel::dropOldest()
{
    std::size_t gone = 0;
    std::size_t bytes = m_bytes;
    while (m_frames.size() - gone > kMaxFrames || (bytes > kMaxBytes && gone + 1 < m_frames.size())) {
        bytes -= m_frames[gone].frame->bytes.size();
        ++gone;
    }
    if (gone == 0)
        return;
    const auto firstKept = m_frames[gone].frame->sequence;
    const auto rows = static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), firstKept) - m_rows.begin());
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    for (std::size_t i = 0; i < gone; ++i)
        m_answers.erase(m_frames[i].frame->sequence);
    m_frames.erase(m_frames.begin(), m_frames.begin() + static_cast<std::ptrdiff_t>(gone));
    m_rows.erase(m_rows.begin(), m_rows.begin() + rows);
    m_bytes = bytes;
    m_examined -= std::min(m_examined, gone);
    if (rows > 0)
        endRemoveRows();
}

void FrameTableModel::clear()
{
    beginResetModel();
    m_frames.clear();
    m_rows.clear();
    m_answers.clear();
    m_bytes = 0;
    m_examined = 0;
    endResetModel();
}

void FrameTableModel::setFilter(FrameFilter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    m_rows.clear();
    m_examined = 0;
    endResetModel();
}

bool FrameTableModel::work(std::chrono::microseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    const bool needsFacts = m_filter.needsFacts();
    std::vector<std::uint64_t> fresh;
    while (m_examined < m_frames.size()) {
        const auto& entry = m_frames[m_examined++];
        if (m_filter.isEmpty() || m_filter.matches(*entry.frame, needsFacts ? &factsOf(entry) : nullptr))
            fresh.push_back(entry.frame->sequence);
        if (m_examined % kFramesBetweenLooksAtTheClock == 0 && timer.nsecsElapsed() / 1000 > budget.count())
            break;
    }
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    return m_examined == m_frames.size();
}

void FrameTableModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

const FrameTableModel::Entry* FrameTableModel::entryOf(std::uint64_t sequence) const
{
    const auto place = std::lower_bound(m_frames.begin(), m_frames.end(), sequence, [](const Entry& entry, std::uint64_t wanted) {
        return entry.frame->sequence < wanted;
    });
    return place != m_frames.end() && place->frame->sequence == sequence ? &*place : nullptr;
}

cluster::FramePtr FrameTableModel::find(std::uint64_t sequence) const
{
    const auto* entry = entryOf(sequence);
    return entry == nullptr ? nullptr : entry->frame;
}

cluster::FramePtr FrameTableModel::frameAt(int row) const
{
    return row >= 0 && row < rowCount() ? find(m_rows[static_cast<std::size_t>(row)]) : nullptr;
}

cluster::FramePtr FrameTableModel::partnerOf(const cluster::Frame& frame) const
{
    if (frame.response)
        return find(frame.request);
    const auto answer = m_answers.find(frame.sequence);
    return answer == m_answers.end() ? nullptr : find(answer->second);
}

QModelIndex FrameTableModel::indexOf(std::uint64_t sequence) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sequence);
    return found != m_rows.end() && *found == sequence ? index(static_cast<int>(found - m_rows.begin()), 0) : QModelIndex();
}

std::vector<cluster::FramePtr> FrameTableModel::shownFrames() const
{
    std::vector<cluster::FramePtr> out;
    out.reserve(m_rows.size());
    for (const auto sequence : m_rows)
        if (auto frame = find(sequence))
            out.push_back(std::move(frame));
    return out;
}

const FrameFacts& FrameTableModel::factsOf(const Entry& entry) const
{
    if (!entry.facts)
        entry.facts = std::make_unique<FrameFacts>(ui::factsOf(dissectionOf(entry.frame, false), m_names));
    return *entry.facts;
}

int FrameTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FrameTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString FrameTableModel::text(const Entry& entry, int column) const
{
    const auto& frame = *entry.frame;
    switch (column) {
    case Time:
        return clockWords(frame.time);
    case From:
        return fromWords(frame);
    case To:
        return toWords(frame);
    case What:
        return (frame.response ? QStringLiteral("← ") : QStringLiteral("→ ")) + apiName(frame);
    case Version:
        return frame.apiVersion < 0 ? QString() : QLatin1Char('v') + QString::number(frame.apiVersion);
    case Correlation:
        return frame.malformed ? QString() : QLatin1Char('#') + QString::number(frame.correlationId);
    case Size:
        return bytesWords(static_cast<std::int64_t>(frame.size));
    case Result: {
        const auto& facts = factsOf(entry);
        if (frame.malformed)
            return tr("not a request");
        if (!frame.response)
            return partnerOf(frame) ? QString() : tr("no answer yet");
        if (!facts.errors.isEmpty())
            return facts.errors.join(QStringLiteral(", "));
        return facts.broken ? tr("not readable") : tr("ok");
    }
    case Latency:
        return frame.response ? nanosecondWords(frame.latency.total()) : QString();
    case About: {
        const auto& facts = factsOf(entry);
        QStringList parts;
        for (const auto* list : {&facts.topics, &facts.groups, &facts.transactions})
            for (int i = 0; i < std::min<int>(3, static_cast<int>(list->size())); ++i)
                parts << (i == 2 && list->size() > 3 ? QStringLiteral("…") : list->at(i));
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant FrameTableModel::rawValue(const cluster::Frame& frame, int column)
{
    switch (column) {
    case Version:
        return frame.apiVersion < 0 ? QVariant() : rawNumber(frame.apiVersion);
    case Correlation:
        return frame.malformed ? QVariant() : rawNumber(frame.correlationId);
    case Size:
        return rawNumber(static_cast<std::int64_t>(frame.size));
    case Latency:
        return frame.response ? QVariant(std::chrono::duration<double, std::milli>(frame.latency.total()).count()) : QVariant();
    default:
        return {};
    }
}

QVariant FrameTableModel::ink(const Entry& entry, int column) const
{
    switch (column) {
    case What:
        return color(tokenOfKind(entry.frame->kind));
    case Result: {
        const auto& facts = factsOf(entry);
        if (entry.frame->malformed || facts.broken || (entry.frame->response && !facts.errors.isEmpty()))
            return color(Token::Danger);
        return color(Token::TextMuted);
    }
    case From:
    case To:
        return color(Token::Text);
    default:
        return color(Token::TextMuted);
    }
}

QVariant FrameTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto* entry = entryOf(m_rows[static_cast<std::size_t>(index.row())]);
    if (entry == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case kRawRole:
        return rawValue(*entry->frame, index.column());
    case Qt::ForegroundRole:
        return ink(*entry, index.column());
    case Qt::FontRole:
        return typeFont(index.column() == Time || index.column() == Correlation || index.column() == Version ? Type::Mono
                                                                                                              : Type::Body);
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Result && entry->frame->response) {
            QStringList words;
            for (const auto& error : factsOf(*entry).errors)
                words << kafkaErrorWords(error);
            return words.join(QLatin1Char('\n'));
        }
        if (index.column() == Size && entry->frame->truncated())
            return tr("The first %1 of it were kept.").arg(bytesWords(static_cast<std::int64_t>(entry->frame->bytes.size())));
        if (index.column() == About)
            return (factsOf(*entry).topics + factsOf(*entry).groups + factsOf(*entry).transactions).join(QLatin1Char('\n'));
        return {};
    default:
        return {};
    }
}

QVariant FrameTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Size ? QVariant(QStringLiteral("bytes")) : section == Latency ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Version:
            return tr("Version of this API in which the two ends speak; they agree on it by ApiVersions");
        case Correlation:
            return tr("Correlation id: the client numbers its requests, the answer carries the same number");
        case Latency:
            return tr("Time from the request's arrival until its answer had left, split by where it went");
        case Size:
            return tr("Bytes of the frame, without the four bytes of length in front");
        case Result:
            return tr("The error codes in the answer, by Kafka's names");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case What:
        return tr("API");
    case Version:
        return tr("Ver.");
    case Correlation:
        return tr("Id");
    case Size:
        return tr("Size");
    case Result:
        return tr("Result");
    case Latency:
        return tr("Latency");
    case About:
        return tr("About");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
