#include "engine/ledger/audit.h"

#include <algorithm>
#include <cstring>

namespace brokerscope::ledger {
namespace {

constexpr std::size_t kShownBytes = 80;
constexpr std::size_t kBytesOfContent = 128; // beside its text: the map's node, and its place in the lists
constexpr std::uint32_t kNone = 0xffffffff;  // in place of a length: null

// Two parts that cannot be mistaken for one another, and null for neither.
void append(std::string& text, const std::optional<std::string_view>& part)
{
    const auto size = part ? static_cast<std::uint32_t>(part->size()) : kNone;
    char length[sizeof size];
    std::memcpy(length, &size, sizeof size);
    text.append(length, sizeof length);
    if (part)
        text += *part;
}

std::optional<std::string_view> take(std::string_view& text)
{
    std::uint32_t size = 0;
    std::memcpy(&size, text.data(), sizeof size);
    text.remove_prefix(sizeof size);
    if (size == kNone)
        return std::nullopt;
    const auto part = text.substr(0, size);
    text.remove_prefix(size);
    return part;
}

std::optional<std::string> beginning(const std::optional<std::string_view>& part)
{
    return part ? std::optional<std::string>(part->substr(0, kShownBytes)) : std::nullopt;
}

} // namespace

bool Ledger::exact() const
{
    return sent > 0 && doubled == 0 && lost == 0 && onItsWay == 0 && strange == 0 && !full;
}

Audit::Audit(Likeness likeness, bool byBookmark, Limits limits) : m_likeness(likeness), m_byBookmark(byBookmark), m_limits(limits) {}

void Audit::takenUpTo(PartitionIndex source, Offset bookmark) { m_bookmarks[source] = bookmark; }

void Audit::seen(const RecordView& result)
{
    if (const auto id = contentOf(result)) {
        ++m_contents[*id].seen;
        ++m_seen;
    }
}

void Audit::decidedUpTo(PartitionIndex result, Offset lastStable)
{
    auto& decided = m_decided[result];
    decided = std::max(decided, lastStable);
    std::erase_if(m_open, [&](const Open& open) {
        const bool over = open.partition == result && open.offset < lastStable;
        if (over)
            --m_contents[open.content].open;
        return over;
    });
}

void Audit::stored(const RecordView& result)
{
    const auto id = contentOf(result);
    if (!id)
        return;
    const auto decided = m_decided.find(result.partition);
    if (decided == m_decided.end() || result.offset >= decided->second) {
        if (m_open.size() >= m_limits.records) {
            m_full = true;
            return;
        }
        m_open.push_back({result.partition, result.offset, *id});
        ++m_contents[*id].open;
    }
    ++m_stored;
}

void Audit::sent(const RecordView& source)
{
    if (m_sent.size() >= m_limits.records)
        m_full = true;
    if (const auto id = contentOf(source)) {
        m_sent.push_back({source.partition, source.offset, *id});
        ++m_contents[*id].sent;
    }
}

std::optional<Audit::ContentId> Audit::contentOf(const RecordView& record)
{
    if (m_full)
        return std::nullopt;
    std::string text;
    if (m_likeness != Likeness::Value)
        append(text, record.key);
    if (m_likeness != Likeness::Key)
        append(text, record.value);
    if (const auto found = m_ids.find(text); found != m_ids.end())
        return found->second;
    const auto size = text.size() + kBytesOfContent;
    if (m_bytes + size > m_limits.bytes) {
        m_full = true;
        return std::nullopt;
    }
    m_bytes += size;
    const auto id = static_cast<ContentId>(m_contents.size());
    m_texts.push_back(&m_ids.emplace(std::move(text), id).first->first);
    m_contents.emplace_back();
    return id;
}

bool Audit::isTaken(const Sent& record) const
{
    if (!m_byBookmark)
        return true;
    const auto bookmark = m_bookmarks.find(record.partition);
    return bookmark != m_bookmarks.end() && record.offset < bookmark->second;
}

Trouble Audit::troubleOf(const Sent& record, Fate fate, std::uint64_t times) const
{
    Trouble trouble{record.partition, record.offset, fate, times, {}, {}};
    std::string_view text = *m_texts[record.content];
    if (m_likeness != Likeness::Value)
        trouble.key = beginning(take(text));
    if (m_likeness != Likeness::Key)
        trouble.value = beginning(take(text));
    return trouble;
}

Ledger Audit::balance(std::size_t stretches, std::size_t troubles) const
{
    Ledger ledger;
    ledger.sent = m_sent.size();
    ledger.stored = m_stored;
    ledger.seen = m_seen;
    ledger.full = m_full;
    ledger.open = m_open.size();
    ledger.aborted = m_stored - std::min(m_stored, m_seen + ledger.open);

    // Of records that are alike the taken ones come first: what the group has not reached yet cannot be what arrived.
    auto left = m_contents;
    std::vector<Fate> fates(m_sent.size(), Fate::Lost);
    for (const bool taken : {true, false})
        for (std::size_t i = 0; i < m_sent.size(); ++i) {
            auto& content = left[m_sent[i].content];
            if (isTaken(m_sent[i]) != taken)
                continue;
            if (content.seen > 0) {
                --content.seen;
                fates[i] = Fate::Once;
            } else if (!taken) {
                fates[i] = Fate::OnItsWay;
            }
        }
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        auto& content = left[m_sent[i].content];
        if (fates[i] == Fate::Lost && content.open > 0) {
            --content.open;
            fates[i] = Fate::OnItsWay;
        }
    }
    const auto width = std::max<std::size_t>(1, stretches == 0 ? 1 : (m_sent.size() + stretches - 1) / stretches);
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        auto& content = left[m_sent[i].content];
        std::uint64_t times = fates[i] == Fate::Once ? 1 : 0;
        if (times == 1 && content.seen > 0) { // more of them than were sent: told at the first
            ledger.doubled += content.seen;
            times += content.seen;
            content.seen = 0;
            fates[i] = Fate::Doubled;
        }
        ledger.lost += fates[i] == Fate::Lost ? 1 : 0;
        ledger.onItsWay += fates[i] == Fate::OnItsWay ? 1 : 0;
        if (stretches > 0) {
            if (i % width == 0)
                ledger.stretches.emplace_back();
            auto& stretch = ledger.stretches.back();
            ++(fates[i] == Fate::Once       ? stretch.once
               : fates[i] == Fate::OnItsWay ? stretch.onItsWay
               : fates[i] == Fate::Doubled  ? stretch.doubled
                                            : stretch.lost);
        }
        const bool trouble = fates[i] == Fate::Doubled || fates[i] == Fate::Lost;
        if (trouble && ledger.troubles.size() < troubles)
            ledger.troubles.push_back(troubleOf(m_sent[i], fates[i], times));
    }
    for (const auto& content : left)
        ledger.strange += content.seen;
    return ledger;
}

} // namespace brokerscope::ledger
