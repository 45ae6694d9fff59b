#include "fuzz/targets.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/dissect.h"
#include "engine/protocol/dissect_records.h"
#include "engine/protocol/every_message.h"
#include "engine/protocol/frame.h"
#include "engine/protocol/json_view.h"
#include "engine/protocol/record_batch.h"
#include "engine/raft/wire.h"
#include "engine/runtime/frame_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace brokerscope::fuzz {
namespace {

using namespace protocol;
using protocol::testing::AnyMessage;
using protocol::testing::everyMessage;

constexpr std::size_t kMaxLength = 2048;

// What was decoded must survive its own encoding: a frame that is passed on is one that could be read.
void recodeTwice(const AnyMessage& message, ByteView body, std::int16_t version)
{
    const auto once = message.recode(body, version);
    if (!once)
        return;
    const auto twice = message.recode(once.value(), version);
    require(twice.has_value(), "an encoded message can be decoded");
    require(twice.value() == once.value(), "a message survives encoding and decoding");
}

// Random messages as Kafka's own classes encode them. One for each message and version is enough to begin with.
const std::vector<protocol::testing::Vector>& examples()
{
    static const auto chosen = [] {
        std::map<std::pair<std::string, std::int16_t>, protocol::testing::Vector> shortest;
        for (const auto& vector : protocol::testing::vectors()) {
            const auto [place, isNew] = shortest.try_emplace({vector.message, vector.version}, vector);
            if (!isNew && vector.bytes.size() > place->second.bytes.size() && vector.bytes.size() < 300)
                place->second = vector;
        }
        std::vector<protocol::testing::Vector> all;
        for (auto& [name, vector] : shortest)
            all.push_back(std::move(vector));
        return all;
    }();
    return chosen;
}

// ---- Mutation by grammar: the dissector says where each field lies.

void collectLeaves(const DissectedNode& node, std::vector<const DissectedNode*>& leaves,
                   std::vector<const DissectedNode*>& elements)
{
    if (node.kind == NodeKind::Element)
        elements.push_back(&node);
    if (node.children.empty() && node.length > 0)
        leaves.push_back(&node);
    for (const auto& child : node.children)
        collectLeaves(child, leaves, elements);
}

std::uint64_t drawn(std::uint64_t& random, std::uint64_t bound)
{
    random = random * 6364136223846793005ull + 1442695040888963407ull;
    return bound == 0 ? 0 : (random >> 33) % bound;
}

// Changes one field, drops or doubles one element, or counts one element too many or few.
Bytes mutateByFields(const Dissection& dissection, ByteView input, std::uint64_t random)
{
    std::vector<const DissectedNode*> leaves;
    std::vector<const DissectedNode*> elements;
    collectLeaves(dissection.root, leaves, elements);
    Bytes bytes(input.begin(), input.end());
    const auto at = [&](std::size_t position) { return bytes.begin() + static_cast<std::ptrdiff_t>(position); };
    if (!elements.empty() && drawn(random, 3) == 0) {
        const auto& element = *elements[drawn(random, elements.size())];
        const Bytes copy(at(element.begin), at(element.begin + element.length));
        const bool doubled = drawn(random, 2) == 0;
        if (doubled)
            bytes.insert(at(element.begin), copy.begin(), copy.end());
        else
            bytes.erase(at(element.begin), at(element.begin + element.length));
        // The count stands right before the first element, in one byte when it is compact and small, or in four.
        const auto before = element.begin;
        if (before > 0 && drawn(random, 4) != 0)
            bytes[before - 1] = static_cast<std::uint8_t>(bytes[before - 1] + (doubled ? 1 : -1));
        return bytes;
    }
    if (leaves.empty())
        return {};
    const auto& leaf = *leaves[drawn(random, leaves.size())];
    static constexpr std::uint8_t kEdges[] = {0x00, 0x01, 0x02, 0x7f, 0x80, 0xfe, 0xff};
    switch (drawn(random, 4)) {
    case 0: // a number at an edge, a length that lies
        std::fill(at(leaf.begin), at(leaf.begin + leaf.length), kEdges[drawn(random, std::size(kEdges))]);
        break;
    case 1:
        bytes[leaf.begin] = kEdges[drawn(random, std::size(kEdges))];
        break;
    case 2:
        bytes[leaf.begin + leaf.length - 1] = static_cast<std::uint8_t>(drawn(random, 256));
        break;
    default: // everything from here on is another field's
        bytes.erase(at(leaf.begin), at(leaf.begin + 1 + drawn(random, leaf.length)));
        break;
    }
    return bytes;
}

// ---- requests

const AnyMessage& bodyOf(ApiKey key)
{
    static const auto byKey = [] {
        std::map<ApiKey, const AnyMessage*> all;
        for (const auto& api : allApis())
            all[api.key] = protocol::testing::find(requestOf(api.key).name);
        return all;
    }();
    return *byKey.at(key);
}

void runRequest(ByteView input)
{
    const SharedBytes frame(Bytes(input.begin(), input.end()));
    auto dissection = dissectRequest(frame);
    dissectRecords(dissection);
    require(dissection.root.begin + dissection.root.length <= input.size(), "a dissection stays inside its bytes");
    auto cut = dissectRequest(frame, input.size() + 100); // of a frame of which only the beginning was kept
    dissectRecords(cut);
    require(cut.root.begin + cut.root.length <= input.size(), "a dissection stays inside its bytes");
    (void)toJson(dissection);
    Reader in(frame);
    const auto header = readRequestHeader(in);
    if (!header)
        return;
    const auto* api = findApi(header.value().requestApiKey);
    require(api, "a header that was read names an API");
    if (!api->supports(header.value().requestApiVersion))
        return;
    recodeTwice(bodyOf(api->key), frame.view().subspan(frame.size() - in.remaining()), header.value().requestApiVersion);
}

Bytes requestOf(const protocol::testing::Vector& vector, const ApiInfo& api)
{
    Writer out;
    beginRequest(out, api.key, vector.version, 7, "fuzz");
    const auto frame = joined(endFrame(out));
    Bytes request(frame.begin() + 4, frame.end()); // FrameReader has taken the length off
    request.insert(request.end(), vector.bytes.begin(), vector.bytes.end());
    return request;
}

const std::vector<Bytes>& exampleRequests()
{
    static const auto all = [] {
        std::vector<Bytes> requests;
        for (const auto& vector : examples())
            for (const auto& api : allApis())
                if (protocol::requestOf(api.key).name == vector.message && vector.bytes.size() < kMaxLength / 2)
                    requests.push_back(requestOf(vector, api));
        return requests;
    }();
    return all;
}

Bytes mutateRequest(ByteView input, std::uint64_t random)
{
    if (drawn(random, 16) == 0)
        return exampleRequests()[drawn(random, exampleRequests().size())];
    return mutateByFields(dissectRequest(SharedBytes(Bytes(input.begin(), input.end()))), input, random);
}

// ---- messages: the number of the message, its version, its bytes

const MessageDescriptor* chooseMessage(Input& in, const AnyMessage*& message, std::int16_t& version)
{
    message = &everyMessage()[in.number() % everyMessage().size()];
    const auto span = message->highestVersion - message->lowestVersion + 1;
    version = static_cast<std::int16_t>(message->lowestVersion + in.byte() % std::max(span, 1));
    return findMessage(message->name);
}

void runMessage(ByteView input)
{
    Input in(input);
    const AnyMessage* message = nullptr;
    std::int16_t version = 0;
    const auto* descriptor = chooseMessage(in, message, version);
    const SharedBytes body(in.rest());
    recodeTwice(*message, body.view(), version);
    if (!descriptor)
        return;
    // Structs and dissector read by the same rules; they have to agree on what is a message.
    const auto dissection = dissect(body, *descriptor, version);
    (void)toJson(dissection);
    require(dissection.error.has_value() != message->recode(body.view(), version).has_value(),
            "dissector and decoder agree on what is a message");
}

std::vector<Bytes> exampleMessages()
{
    std::vector<Bytes> inputs;
    const auto& all = everyMessage();
    for (const auto& vector : examples()) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& m) { return m.name == vector.message; });
        if (found == all.end() || vector.bytes.size() > kMaxLength / 2)
            continue;
        inputs.push_back(InputBuilder()
                             .number(static_cast<std::uint16_t>(found - all.begin()))
                             .byte(static_cast<std::uint8_t>(vector.version - found->lowestVersion))
                             .rest(vector.bytes)
                             .take());
    }
    return inputs;
}

Bytes mutateMessage(ByteView input, std::uint64_t random)
{
    if (input.size() < 4)
        return {};
    Input in(input);
    const AnyMessage* message = nullptr;
    std::int16_t version = 0;
    const auto* descriptor = chooseMessage(in, message, version);
    if (!descriptor)
        return {};
    auto body = in.rest();
    const auto changed = mutateByFields(dissect(SharedBytes(body), *descriptor, version), body, random);
    return changed.empty() ? Bytes() : InputBuilder().rest(input.first(3)).rest(changed).take();
}

// ---- answers of voters

raft::Request questionOf(unsigned kind)
{
    switch (kind % 6) {
    case 0: return raft::VoteRequest{};
    case 1: return raft::BeginQuorumEpochRequest{};
    case 2: return raft::EndQuorumEpochRequest{};
    case 3: return raft::FetchRequest{};
    case 4: return raft::FetchSnapshotRequest{};
    default: return raft::DescribeQuorumRequest{};
    }
}

void runQuorumAnswer(ByteView input)
{
    Input in(input);
    const auto question = questionOf(in.byte());
    const SharedBytes body(in.rest());
    Reader reader(body);
    const auto answer = raft::decodeAnswer(question, reader);
    if (!answer)
        return;
    if (const auto* fetched = std::get_if<raft::FetchResponse>(&answer.value())) {
        BatchIterator batches(fetched->records.view());
        while (batches.next()) {
        }
    }
}

std::vector<Bytes> exampleQuorumAnswers()
{
    std::vector<Bytes> inputs;
    for (unsigned kind = 0; kind < 6; ++kind) {
        const auto question = questionOf(kind);
        const auto& answer = responseOf(raft::apiKeyOf(question));
        for (const auto& vector : protocol::testing::vectors())
            if (vector.message == answer.name && vector.version == raft::versionOf(question) &&
                vector.bytes.size() < kMaxLength / 2)
                inputs.push_back(InputBuilder().byte(static_cast<std::uint8_t>(kind)).rest(vector.bytes).take());
    }
    return inputs;
}

Bytes mutateQuorumAnswer(ByteView input, std::uint64_t random)
{
    if (input.size() < 2)
        return {};
    const auto question = questionOf(input[0]);
    const auto body = input.subspan(1);
    const auto changed = mutateByFields(dissect(SharedBytes(Bytes(body.begin(), body.end())),
                                                responseOf(raft::apiKeyOf(question)), raft::versionOf(question)),
                                        body, random);
    return changed.empty() ? Bytes() : InputBuilder().byte(input[0]).rest(changed).take();
}

// ---- frames

void runFrames(ByteView input)
{
    constexpr std::size_t kLimit = 1 << 20;
    Input in(input);
    const std::size_t step = in.byte() + 1u; // how many bytes arrive at once
    const auto stream = in.rest();
    runtime::FrameReader frames(kLimit);
    std::size_t arrived = 0;
    std::size_t taken = 0;
    while (arrived < stream.size()) {
        const auto room = frames.prepare();
        require(!room.empty(), "there is always room for what comes next");
        const auto count = std::min({step, room.size(), stream.size() - arrived});
        std::copy_n(stream.begin() + static_cast<std::ptrdiff_t>(arrived), count, room.begin());
        frames.commit(count);
        arrived += count;
        while (const auto frame = frames.next()) {
            require(!frames.isRefused(), "nothing comes out of a stream that was refused");
            taken += frame->size() + 4;
            require(taken <= arrived, "a frame is made of bytes that arrived");
            const auto* begin = stream.data() + taken - frame->size();
            require(std::equal(begin, begin + frame->size(), frame->data()), "a frame is what arrived");
            for (auto& byte : frame->mutableView())
                byte = 0xaa; // whoever gets a frame may write to it
        }
        if (frames.isRefused())
            return;
        require(frames.capacity() <= 2 * kLimit, "memory follows the limit");
    }
}

std::vector<Bytes> exampleStreams()
{
    std::vector<Bytes> inputs;
    for (const std::uint8_t step : {0, 1, 2, 6, 63, 255}) {
        InputBuilder stream;
        stream.byte(step);
        for (std::size_t i = 0; i < exampleRequests().size(); i += 100)
            stream.number(0).piece(exampleRequests()[i]);
        inputs.push_back(stream.take());
        inputs.push_back(InputBuilder().byte(step).rest("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").take());
        inputs.push_back(InputBuilder().byte(step).number(0x0010).number(0).rest("not yet whole").take());
    }
    return inputs;
}

} // namespace

Target requestsTarget()
{
    return {"requests", runRequest, kMaxLength, [] { return exampleRequests(); }, mutateRequest};
}

Target messagesTarget()
{
    return {"messages", runMessage, kMaxLength, exampleMessages, mutateMessage};
}

Target quorumAnswersTarget()
{
    return {"quorum-answers", runQuorumAnswer, kMaxLength, exampleQuorumAnswers, mutateQuorumAnswer};
}

Target frameReaderTarget()
{
    return {"frame-reader", runFrames, 8192, exampleStreams, nullptr};
}

} // namespace brokerscope::fuzz
