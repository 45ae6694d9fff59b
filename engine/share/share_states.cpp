#include "engine/share/share_states.h"

#include "engine/base/result.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/generated/share_snapshot_key.h"
#include "engine/protocol/generated/share_snapshot_value.h"
#include "engine/protocol/generated/share_update_key.h"
#include "engine/protocol/generated/share_update_value.h"

#include <algorithm>

namespace brokerscope::share {
namespace {

using protocol::ErrorCode;

constexpr std::int16_t kSnapshot = 0;
constexpr std::int16_t kUpdate = 1;
constexpr std::int16_t kVersion = 0;

template <class Message> Bytes prefixed(std::int16_t prefix, const Message& message)
{
    protocol::Writer writer;
    writer.int16(prefix);
    message.encode(writer, kVersion);
    return writer.takeJoined();
}

template <class Key> Bytes keyBytes(const SharePartitionKey& key)
{
    Key out;
    out.groupId = key.groupId;
    out.topicId = key.topicId;
    out.partition = key.partition.value();
    return prefixed(Key::kApiKey, out);
}

template <class Key> std::optional<SharePartitionKey> keyOf(protocol::Reader& in)
{
    Key key;
    if (!key.decode(in, kVersion))
        return std::nullopt;
    return SharePartitionKey{std::move(key.groupId), key.topicId, PartitionIndex(key.partition)};
}

template <class Value> std::optional<Value> valueOf(ByteView bytes)
{
    protocol::Reader in(bytes);
    const auto version = in.int16("version");
    Value value;
    if (!in.result() || version != kVersion || !value.decode(in, version))
        return std::nullopt;
    return value;
}

template <class Value> void putBatches(Value& value, const std::vector<StateBatch>& batches)
{
    for (const auto& batch : batches) {
        auto& out = value.stateBatches.emplace_back();
        out.firstOffset = batch.first.value();
        out.lastOffset = batch.last.value();
        out.deliveryState = static_cast<std::int8_t>(batch.state);
        out.deliveryCount = batch.deliveryCount;
    }
}

template <class Value> std::vector<StateBatch> batchesOf(const Value& value)
{
    std::vector<StateBatch> out;
    for (const auto& batch : value.stateBatches)
        if (batch.firstOffset <= batch.lastOffset)
            out.push_back({Offset(batch.firstOffset), Offset(batch.lastOffset),
                           static_cast<DeliveryState>(batch.deliveryState), batch.deliveryCount});
    return out;
}

DurableState changed(const DurableState& former, const DurableState& change)
{
    DurableState out = former;
    out.stateEpoch = std::max(former.stateEpoch, change.stateEpoch);
    out.leaderEpoch = std::max(former.leaderEpoch, change.leaderEpoch);
    out.startOffset = std::max(former.startOffset, change.startOffset);
    out.deliveryCompleteCount = change.deliveryCompleteCount;
    out.batches = merged(former.batches, change.batches, out.startOffset);
    return out;
}

} // namespace

std::vector<StateBatch> merged(const std::vector<StateBatch>& under, const std::vector<StateBatch>& over, Offset startOffset)
{
    std::map<Offset, StateBatch> ranges;
    const auto put = [&ranges](const StateBatch& batch) {
        // Cuts what lies under it to what sticks out on either side.
        auto at = ranges.lower_bound(batch.first);
        if (at != ranges.begin() && std::prev(at)->second.last >= batch.first)
            --at;
        while (at != ranges.end() && at->second.first <= batch.last) {
            const auto cut = at->second;
            at = ranges.erase(at);
            if (cut.first < batch.first)
                ranges.emplace(cut.first, StateBatch{cut.first, batch.first - 1, cut.state, cut.deliveryCount});
            if (cut.last > batch.last)
                at = ranges.emplace(batch.last + 1, StateBatch{batch.last + 1, cut.last, cut.state, cut.deliveryCount}).first;
        }
        ranges.emplace(batch.first, batch);
    };
    for (const auto* list : {&under, &over})
        for (const auto& batch : *list)
            put(batch);
    std::vector<StateBatch> out;
    for (auto [first, batch] : ranges) {
        if (batch.last < startOffset)
            continue;
        batch.first = std::max(batch.first, startOffset);
        if (!out.empty() && out.back().last + 1 == batch.first && out.back().state == batch.state &&
            out.back().deliveryCount == batch.deliveryCount)
            out.back().last = batch.last;
        else
            out.push_back(batch);
    }
    return out;
}

StateDecision StateDecision::refused(ErrorCode code, std::string words)
{
    StateDecision out;
    out.error = code;
    out.why = std::move(words);
    return out;
}

void ShareStates::replay(ByteView keyView, std::optional<ByteView> value)
{
    protocol::Reader in(keyView);
    const auto type = in.int16("record type");
    if (!in.result())
        return;
    if (type == kSnapshot) {
        const auto key = keyOf<protocol::ShareSnapshotKey>(in);
        if (!key)
            return;
        if (!value) {
            m_entries.erase(*key);
            return;
        }
        const auto read = valueOf<protocol::ShareSnapshotValue>(*value);
        if (!read)
            return;
        DurableState state;
        state.stateEpoch = read->stateEpoch;
        state.leaderEpoch = LeaderEpoch(read->leaderEpoch);
        state.startOffset = Offset(read->startOffset);
        state.deliveryCompleteCount = read->deliveryCompleteCount;
        state.batches = merged({}, batchesOf(*read), state.startOffset);
        m_entries[*key] = {std::move(state), read->snapshotEpoch, 0, read->createTimestamp};
        return;
    }
    if (type != kUpdate)
        return;
    const auto key = keyOf<protocol::ShareUpdateKey>(in);
    const auto found = key ? m_entries.find(*key) : m_entries.end();
    const auto read = value ? valueOf<protocol::ShareUpdateValue>(*value) : std::nullopt;
    if (found == m_entries.end() || !read)
        return;
    DurableState change;
    change.leaderEpoch = LeaderEpoch(read->leaderEpoch);
    change.startOffset = Offset(read->startOffset);
    change.deliveryCompleteCount = read->deliveryCompleteCount;
    change.batches = batchesOf(*read);
    found->second.state = changed(found->second.state, change);
    ++found->second.updates;
}

const DurableState* ShareStates::find(const SharePartitionKey& key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? nullptr : &found->second.state;
}

StateRecord ShareStates::snapshot(const SharePartitionKey& key, const Entry* former, const DurableState& state,
                                  WallTime now) const
{
    protocol::ShareSnapshotValue value;
    value.snapshotEpoch = former ? former->snapshotEpoch + 1 : 0;
    value.stateEpoch = state.stateEpoch;
    value.leaderEpoch = state.leaderEpoch.value();
    value.startOffset = state.startOffset.value();
    value.deliveryCompleteCount = state.deliveryCompleteCount;
    value.writeTimestamp = toEpochMs(now);
    value.createTimestamp = former && former->createdMs >= 0 ? former->createdMs : value.writeTimestamp;
    putBatches(value, state.batches);
    return {keyBytes<protocol::ShareSnapshotKey>(key), prefixed(kVersion, value)};
}

StateDecision ShareStates::initialize(const SharePartitionKey& key, std::int32_t stateEpoch, Offset startOffset,
                                      WallTime now) const
{
    const auto found = m_entries.find(key);
    const auto* former = found == m_entries.end() ? nullptr : &found->second;
    if (former && former->state.stateEpoch > stateEpoch)
        return StateDecision::refused(ErrorCode::FencedStateEpoch, "the state has been initialized with a higher epoch since");
    DurableState state; // what was delivered before does not count any more
    state.stateEpoch = stateEpoch;
    state.leaderEpoch = former ? former->state.leaderEpoch : LeaderEpoch(0);
    state.startOffset = startOffset;
    state.deliveryCompleteCount = 0;
    StateDecision out;
    out.record = snapshot(key, former, state, now);
    return out;
}

StateDecision ShareStates::read(const SharePartitionKey& key, LeaderEpoch leaderEpoch, WallTime now) const
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return StateDecision::refused(ErrorCode::InvalidRequest, "the state is read before it was initialized");
    const auto& state = found->second.state;
    if (state.leaderEpoch > leaderEpoch)
        return StateDecision::refused(ErrorCode::FencedLeaderEpoch, "a later leader has read the state");
    StateDecision out;
    out.state = state;
    if (state.leaderEpoch < leaderEpoch) {
        DurableState change;
        change.stateEpoch = state.stateEpoch;
        change.leaderEpoch = leaderEpoch;
        change.deliveryCompleteCount = state.deliveryCompleteCount;
        out.record = write(key, change, now).record;
    }
    return out;
}

StateDecision ShareStates::write(const SharePartitionKey& key, const DurableState& change, WallTime now) const
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return StateDecision::refused(ErrorCode::InvalidRequest, "the state is written before it was initialized");
    const auto& entry = found->second;
    if (entry.state.leaderEpoch > change.leaderEpoch)
        return StateDecision::refused(ErrorCode::FencedLeaderEpoch, "a later leader has read the state");
    if (entry.state.stateEpoch > change.stateEpoch)
        return StateDecision::refused(ErrorCode::FencedStateEpoch, "the state has been initialized with a higher epoch since");
    StateDecision out;
    if (entry.updates >= m_updatesPerSnapshot || change.stateEpoch > entry.state.stateEpoch) {
        out.record = snapshot(key, &entry, changed(entry.state, change), now);
        return out;
    }
    protocol::ShareUpdateValue value;
    value.snapshotEpoch = entry.snapshotEpoch;
    value.leaderEpoch = change.leaderEpoch.value();
    value.startOffset = change.startOffset.value();
    value.deliveryCompleteCount = change.deliveryCompleteCount;
    putBatches(value, change.batches);
    out.record = {keyBytes<protocol::ShareUpdateKey>(key), prefixed(kVersion, value)};
    return out;
}

StateDecision ShareStates::remove(const SharePartitionKey& key) const
{
    StateDecision out;
    if (m_entries.contains(key))
        out.record = {keyBytes<protocol::ShareSnapshotKey>(key), std::nullopt};
    return out;
}

StateDecision ShareStates::summary(const SharePartitionKey& key) const
{
    StateDecision out;
    if (const auto* state = find(key)) {
        out.state = *state;
        out.state.batches.clear();
    } else {
        out.state.leaderEpoch = LeaderEpoch(0);
    }
    return out;
}

} // namespace brokerscope::share
