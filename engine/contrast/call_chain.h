// Services that call one another and wait for the answer: an order goes through when every call does, and fails with the first that
// does not. The service in front takes an order, and holds one of its few threads until the last call has come back; when all are
// held it refuses. A call to a service that is down costs the caller its timeout. Pure; any clock will do, but always the same
// one. Not thread safe.
#pragma once

#include "engine/base/time.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace brokerscope::contrast {

struct CalledService
{
    std::string name;
    bool up = true;
    std::uint64_t answered = 0;
    std::uint64_t failed = 0; // calls to it that got no answer
    std::size_t busy = 0;     // calls that are with it now
};

struct ChainCounts
{
    std::uint64_t offered = 0;
    std::uint64_t completed = 0;
    std::uint64_t failed = 0;  // a call got no answer
    std::uint64_t refused = 0; // the service in front was down, or had no thread left
};

class CallChain
{
public:
    struct Times
    {
        std::chrono::milliseconds work{100};     // that each service needs
        std::chrono::milliseconds timeout{2000}; // that a caller waits for a service that is down
        std::chrono::milliseconds deploy{3000};  // that the service in front is away for when it is changed
    };

    // The first is the one in front, which takes orders and calls the others one after another. At least one name.
    CallChain(const std::vector<std::string>& names, std::size_t threads, Times times);

    // An order comes. False: it is refused.
    bool offer(WallTime now);
    // Not the one in front. Calls that are with it get no answer any more.
    void setUp(std::size_t service, bool up, WallTime now);
    // Somebody else wants to hear of orders: the service in front has to be changed to call it, and deployed anew. What it has in
    // hand fails, and until it is back it refuses.
    void extend(const std::string& name, WallTime now);
    void advance(WallTime now);

    [[nodiscard]] const std::vector<CalledService>& services() const { return m_services; }
    [[nodiscard]] const ChainCounts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t waiting() const { return m_orders.size(); } // orders that hold a thread
    [[nodiscard]] std::size_t threads() const { return m_threads; }
    [[nodiscard]] bool deploying() const { return !m_services.front().up; }

private:
    struct Order
    {
        std::size_t at = 0; // the service that works on it
        bool answers = true; // false: it times out there
        WallTime until{};
    };
    void enter(Order& order, std::size_t service, WallTime when);
    void leave(const Order& order, bool answered);

    std::vector<CalledService> m_services;
    std::size_t m_threads;
    Times m_times;
    std::vector<Order> m_orders;
    WallTime m_deployedAt{};
    ChainCounts m_counts;
};

} // namespace brokerscope::contrast
