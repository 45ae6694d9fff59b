// Who runs the acts of producers, consumers and administrators. Headless these are clients of this process (ClientActors);
// in the window an adapter to its own, so that their cards appear in Produce and Consume.
#pragma once

#include "engine/scenario/act.h"

#include <functional>
#include <map>
#include <memory>

namespace brokerscope::scenario {

// How they do now, for expectations, checks and ledgers. Names are those of the acts that started them.
struct ActorFigures
{
    struct Producer
    {
        std::uint64_t sent = 0;
        std::uint64_t acknowledged = 0;
        std::uint64_t failed = 0;
        std::string lastError; // Kafka's or the client library's name; empty: none yet
        bool fenced = false;   // it can do nothing any more
        bool inTransaction = false;
        std::uint64_t committed = 0; // transactions
        std::uint64_t aborted = 0;
        std::optional<std::chrono::microseconds> latencyP50; // from the sending to the acknowledgement, lately; only of ClientActors
        std::optional<std::chrono::microseconds> latencyP50OfAll; // the same of all its records
    };
    struct Group
    {
        std::uint64_t received = 0;
        std::uint64_t rebalances = 0; // assignments that its members were given or lost
        std::uint64_t revoked = 0;    // partitions that they gave up in them; only of ClientActors
        int members = 0;              // that run
        std::string lastError;
    };
    std::map<std::string, Producer> producers;
    std::map<std::string, Group> groups;
};

class Actors
{
public:
    // Called once, perhaps on a client's thread and perhaps before perform() returns. The sentence of an error begins with
    // Kafka's name of it, where it has one.
    using Done = std::function<void(Result<void>)>;

    virtual ~Actors() = default;

    // Done when the act has taken effect: the topic is there, the record acknowledged, the client started (its first record
    // comes later). A name that is taken, or that nobody has: an error.
    virtual void perform(const ActorAct& act, Done done) = 0;
    [[nodiscard]] virtual ActorFigures figures() const = 0;
    // Producers and groups that perform() started; topics stay.
    virtual void stopAll() = 0;
};

// What CreateTopic is answered, of what the cluster said: a topic that is there already stays as it is, which is no error.
[[nodiscard]] Result<void> orIsThere(Result<void> created);

using Execute = std::function<void(cluster::Command, Actors::Done)>;

// Runs any act; `actors` must outlive the call, and `done` is called once.
void perform(const Act& act, const Execute& execute, Actors& actors, Actors::Done done);

} // namespace brokerscope::scenario
