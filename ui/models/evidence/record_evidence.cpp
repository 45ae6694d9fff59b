#include "ui/models/evidence/record_evidence.h"

#include "ui/models/wire/frame_words.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <algorithm>
#include <map>
#include <optional>

namespace brokerscope::ui {

namespace {

using Kind = EvidenceStep::Kind;

bool covers(const JournalEntry& entry, Offset offset)
{
    return entry.first <= offset && offset <= entry.last;
}

} // namespace

std::vector<EvidenceStep> evidenceOf(const std::deque<JournalEntry>& entries, Offset offset,
                                     const std::vector<BatchPlace>& places)
{
    std::vector<EvidenceStep> steps;
    std::optional<EvidenceStep> brought;
    std::map<NodeId, EvidenceStep> replicated;
    std::map<NodeId, EvidenceStep> confirmed;
    std::map<QString, EvidenceStep> read;
    std::map<QString, EvidenceStep> committed;
    std::map<QString, bool> committedBelow;
    std::optional<EvidenceStep> highWatermark;
    bool wasBelow = false; // the high watermark was seen before it passed
    for (const auto& entry : entries) {
        switch (entry.kind) {
        case JournalEntry::Kind::Produced:
            if (entry.error.isEmpty() && covers(entry, offset))
                brought = EvidenceStep{Kind::Brought, entry, {}, 1, true};
            break;
        case JournalEntry::Kind::Fetched:
            if (!covers(entry, offset))
                break;
            if (entry.replica != kNoNode) {
                auto [place, isNew] = replicated.try_emplace(entry.replica, EvidenceStep{Kind::Replicated, entry, {}, 1, true});
                place->second.times += isNew ? 0 : 1;
            } else {
                auto [place, isNew] = read.try_emplace(entry.who, EvidenceStep{Kind::Read, entry, {}, 1, true});
                place->second.times += isNew ? 0 : 1;
            }
            break;
        case JournalEntry::Kind::Confirmed:
            // Only what follows its fetch is a word about this record that we can vouch for.
            if (entry.first > offset && replicated.contains(entry.replica))
                confirmed.try_emplace(entry.replica, EvidenceStep{Kind::Confirmed, entry, {}, 1, true});
            break;
        case JournalEntry::Kind::HighWatermark:
            if (entry.first <= offset)
                wasBelow = true;
            else if (!highWatermark)
                highWatermark = EvidenceStep{Kind::HighWatermark, entry, {}, 1, wasBelow || brought.has_value()};
            break;
        case JournalEntry::Kind::Committed:
            if (entry.first <= offset)
                committedBelow[entry.who] = true;
            else
                committed.try_emplace(entry.who, EvidenceStep{Kind::Committed, entry, {}, 1, committedBelow[entry.who] || brought.has_value()});
            break;
        }
    }
    if (highWatermark)
        steps.push_back(*highWatermark);
    for (const auto* all : {&replicated, &confirmed})
        for (const auto& [node, step] : *all)
            steps.push_back(step);
    for (const auto* all : {&read, &committed})
        for (const auto& [who, step] : *all)
            steps.push_back(step);
    // One answer can tell of several.
    std::sort(steps.begin(), steps.end(), [](const EvidenceStep& a, const EvidenceStep& b) {
        return std::pair(a.entry.frame, a.kind) < std::pair(b.entry.frame, b.kind);
    });
    std::vector<EvidenceStep> files;
    for (const auto& place : places)
        if (!place.file.isEmpty())
            files.push_back(EvidenceStep{Kind::InFile, {}, place, 1, true});
    steps.insert(steps.begin(), files.begin(), files.end());
    if (brought)
        steps.insert(steps.begin(), *brought);
    return steps;
}

void EvidenceTableModel::show(std::vector<EvidenceStep> steps)
{
    const auto same = [](const EvidenceStep& a, const EvidenceStep& b) {
        return a.kind == b.kind && a.entry.frame == b.entry.frame && a.times == b.times && a.place == b.place && a.isFirst == b.isFirst;
    };
    if (std::equal(steps.begin(), steps.end(), m_steps.begin(), m_steps.end(), same))
        return; // what a person has chosen stays chosen
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

void EvidenceTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int EvidenceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int EvidenceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString EvidenceTableModel::sentence(const EvidenceStep& step) const
{
    const auto& entry = step.entry;
    const auto span = [](Offset first, Offset last) {
        return first == last ? tr("offset %1").arg(first.value())
                             : tr("offsets %1–%2").arg(first.value()).arg(last.value());
    };
    switch (step.kind) {
    case Kind::Brought:
        return tr("%1 produced %2 with acks=%3, answered after %4")
            .arg(entry.who, span(entry.first, entry.last), entry.acks == -1 ? QStringLiteral("all") : QString::number(entry.acks),
                 nanosecondWords(entry.latency));
    case Kind::InFile:
        return tr("%1 from byte %2, %3 bytes: the batch of %4")
            .arg(step.place.file, countWords(step.place.position), countWords(step.place.size), span(step.place.first, step.place.last));
    case Kind::Replicated:
        return tr("fetched %1 from the leader").arg(span(entry.first, entry.last)) +
               (step.times > 1 ? QStringLiteral(", ") + tr("%n time(s)", nullptr, step.times) : QString());
    case Kind::Confirmed:
        return tr("asks for offset %1: it has everything below").arg(entry.first.value());
    case Kind::HighWatermark:
        return step.isFirst ? tr("first answer that tells a high watermark above it: %1").arg(entry.first.value())
                            : tr("the high watermark was above it when taking down began: %1").arg(entry.first.value());
    case Kind::Read:
        return tr("%1 fetched %2").arg(entry.who, span(entry.first, entry.last)) +
               (step.times > 1 ? QStringLiteral(", ") + tr("%n time(s)", nullptr, step.times) : QString());
    case Kind::Committed:
        return step.isFirst ? tr("group %1 committed offset %2, the first past it").arg(entry.who).arg(entry.first.value())
                            : tr("group %1 committed offset %2").arg(entry.who).arg(entry.first.value());
    }
    return {};
}

QString EvidenceTableModel::text(const EvidenceStep& step, int column) const
{
    switch (column) {
    case Step:
        switch (step.kind) {
        case Kind::Brought:
            return tr("Produced");
        case Kind::InFile:
            return tr("In the file");
        case Kind::Replicated:
            return tr("Replicated");
        case Kind::Confirmed:
            return tr("Confirmed");
        case Kind::HighWatermark:
            return tr("Committed by the replicas");
        case Kind::Read:
            return tr("Read");
        case Kind::Committed:
            return tr("Offset committed");
        }
        return {};
    case Time:
        return step.kind == Kind::InFile ? QString() : clockWords(step.entry.time);
    case After: {
        const auto& first = m_steps.front();
        if (first.kind != Kind::Brought || step.kind == Kind::InFile || step.kind == Kind::Brought)
            return {};
        return QLatin1Char('+') + nanosecondWords(step.entry.instant - first.entry.instant);
    }
    case Where:
        if (step.kind == Kind::InFile)
            return tr("node %1").arg(step.place.node.value());
        return step.entry.replica != kNoNode && step.kind != Kind::HighWatermark ? tr("node %1").arg(step.entry.replica.value())
                                                                                  : tr("node %1").arg(step.entry.node.value());
    case What:
        return sentence(step);
    default:
        return {};
    }
}

QVariant EvidenceTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& step = m_steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(step, index.column());
    case Qt::ToolTipRole:
        return step.entry.frame == 0 ? text(step, What) : text(step, What) + QLatin1Char('\n') + tr("Double-click opens the frame in the Wire view.");
    case Qt::ForegroundRole:
        if (index.column() != Step)
            return color(index.column() == What ? Token::Text : Token::TextMuted);
        switch (step.kind) {
        case Kind::Brought:
            return color(Token::Produce);
        case Kind::Replicated:
        case Kind::Confirmed:
            return color(Token::Replication);
        case Kind::Read:
            return color(Token::Fetch);
        case Kind::Committed:
            return color(Token::Group);
        case Kind::HighWatermark:
            return color(Token::Ok);
        default:
            return color(Token::Text);
        }
    case Qt::FontRole:
        return typeFont(index.column() == Time || index.column() == After ? Type::Mono : index.column() == Step ? Type::Strong : Type::Body);
    case kFrameRole:
        return QVariant::fromValue<quint64>(step.entry.frame);
    case kAnswerRole:
        return QVariant::fromValue<quint64>(step.entry.answer);
    default:
        return {};
    }
}

QVariant EvidenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Time:
        return tr("Time");
    case After:
        return tr("After");
    case Where:
        return tr("Where");
    case What:
        return tr("What the frame says");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
