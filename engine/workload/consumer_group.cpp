#include "engine/workload/consumer_group.h"

#include "engine/workload/client_library.h"
#include "engine/workload/closing.h"
#include "engine/workload/member.h"

#include <algorithm>

namespace brokerscope::workload {
namespace {

constexpr int kMostMembers = 64;

Result<void> validate(const ConsumerGroupSettings& settings)
{
    auto invalid = [](const char* why) {
        return makeError(ErrorKind::Invalid, "start a consumer group", why);
    };
    if (settings.groupId.empty())
        return invalid("the group has no id");
    if (settings.topics.empty())
        return invalid("there is no topic to read");
    if (settings.members < 0 || settings.members > kMostMembers)
        return invalid("a group has at most 64 members here");
    if (settings.consumerProtocol && !speaksConsumerProtocol())
        return invalid("this machine's librdkafka does not speak the consumer protocol (KIP-848): use protocol classic");
    return success();
}

} // namespace

class ConsumerGroup::Impl
{
public:
    explicit Impl(ConsumerGroupSettings settings)
        : m_settings(std::move(settings)), m_recent(std::make_shared<RecentRecords>())
    {
    }

    Result<void> setMembers(int members)
    {
        if (members < 0 || members > kMostMembers)
            return makeError(ErrorKind::Invalid,
                             "change the number of members",
                             "a group has at most 64 members here");
        const std::lock_guard lock(m_mutex);
        while (static_cast<int>(m_members.size()) > members) {
            m_members.back()->stop(Departure::Leave);
            m_leaving.push_back(std::move(m_members.back()));
            m_members.pop_back();
        }
        while (static_cast<int>(m_members.size()) < members) {
            BOOST_OUTCOME_TRY(add());
        }
        return success();
    }

    Result<void> addMember()
    {
        const std::lock_guard lock(m_mutex);
        if (m_members.size() >= static_cast<std::size_t>(kMostMembers))
            return makeError(
                ErrorKind::Invalid, "add a member", "a group has at most 64 members here");
        return add();
    }

    void removeMember(int number, Departure departure)
    {
        const std::lock_guard lock(m_mutex);
        const auto found =
            std::find_if(m_members.begin(), m_members.end(), [&](const auto& member) {
                return member->number() == number;
            });
        if (found == m_members.end())
            return;
        (*found)->stop(departure);
        m_leaving.push_back(std::move(*found));
        m_members.erase(found);
    }

    void setPaused(bool paused)
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
        for (const auto& member : m_members)
            member->setPaused(paused);
    }

    void setTimePerRecord(std::chrono::microseconds time)
    {
        const std::lock_guard lock(m_mutex);
        m_timePerRecord = time;
        for (const auto& member : m_members)
            member->setTimePerRecord(time);
    }

    // Calls `change` with the member of that number, if there is one.
    template <class Change> void withMember(int number, Change change)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& member : m_members)
            if (member->number() == number)
                change(*member);
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        for (auto& member : m_members) {
            member->stop(Departure::Leave);
            m_leaving.push_back(std::move(member));
        }
        m_members.clear();
    }

    std::shared_ptr<const ConsumerGroupStatus> status()
    {
        auto status = std::make_shared<ConsumerGroupStatus>();
        const std::lock_guard lock(m_mutex);
        forgetEnded();
        status->groupId = m_settings.groupId;
        status->running = !m_stopped;
        status->paused = m_paused;
        status->received = m_receivedByGone;
        status->rebalances = m_rebalancesOfGone;
        status->revoked = m_revokedOfGone;
        status->recentEnd = m_recent->end();
        for (const auto* members : {&m_members, &m_leaving}) {
            for (const auto& member : *members) {
                const auto each = member->status();
                status->received += each->received;
                status->receivedPerSecond += each->receivedPerSecond;
                status->rebalances += each->rebalances;
                status->revoked += each->revoked;
                if (!each->lastError.empty()) {
                    status->lastError = each->lastError;
                    status->lastErrorText = each->lastErrorText;
                }
                status->members.push_back(*each);
            }
        }
        std::sort(status->members.begin(),
                  status->members.end(),
                  [](const MemberStatus& a, const MemberStatus& b) { return a.number < b.number; });
        return status;
    }

    std::vector<ReceivedRecord> recent(std::uint64_t from) const { return m_recent->from(from); }

private:
    // With the lock held.
    Result<void> add()
    {
        if (m_stopped)
            return makeError(ErrorKind::Closed, "add a member", "the group is stopped");
        int number = 1;
        auto taken = [&](const std::shared_ptr<Member>& member) {
            return member->number() == number;
        };
        // A number whose former holder has not gone yet is not given out: its client id would be
        // there twice.
        forgetEnded();
        while (std::any_of(m_members.begin(), m_members.end(), taken) ||
               std::any_of(m_leaving.begin(), m_leaving.end(), taken))
            ++number;
        auto member = std::make_shared<Member>(m_settings, number, m_recent);
        BOOST_OUTCOME_TRY(member->open());
        member->setPaused(m_paused);
        member->setTimePerRecord(m_timePerRecord);
        runClientThread([member] { member->run(); });
        const auto place = std::find_if(m_members.begin(), m_members.end(), [&](const auto& each) {
            return each->number() > number;
        });
        m_members.insert(place, std::move(member));
        return success();
    }

    void forgetEnded()
    {
        std::erase_if(m_leaving, [&](const std::shared_ptr<Member>& member) {
            if (!member->hasEnded())
                return false;
            m_receivedByGone += member->status()->received;
            m_rebalancesOfGone += member->status()->rebalances;
            m_revokedOfGone += member->status()->revoked;
            return true;
        });
    }

    const ConsumerGroupSettings m_settings;
    const std::shared_ptr<RecentRecords> m_recent;
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<Member>> m_members; // by number
    std::vector<std::shared_ptr<Member>> m_leaving;
    bool m_paused = false;
    bool m_stopped = false;
    std::chrono::microseconds m_timePerRecord{0};
    std::uint64_t m_receivedByGone = 0;
    std::uint64_t m_rebalancesOfGone = 0;
    std::uint64_t m_revokedOfGone = 0;
};

Result<std::unique_ptr<ConsumerGroup>> ConsumerGroup::start(const ConsumerGroupSettings& settings)
{
    BOOST_OUTCOME_TRY(validate(settings));
    auto impl = std::make_shared<Impl>(settings);
    if (auto started = impl->setMembers(settings.members); !started) {
        impl->stop();
        return std::move(started).error();
    }
    return std::unique_ptr<ConsumerGroup>(new ConsumerGroup(std::move(impl)));
}

ConsumerGroup::ConsumerGroup(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ConsumerGroup::~ConsumerGroup() { m_impl->stop(); }

Result<void> ConsumerGroup::setMembers(int members) { return m_impl->setMembers(members); }
Result<void> ConsumerGroup::addMember() { return m_impl->addMember(); }
void ConsumerGroup::removeMember(int number, Departure departure)
{
    m_impl->removeMember(number, departure);
}
void ConsumerGroup::setPaused(bool paused) { m_impl->setPaused(paused); }
void ConsumerGroup::setTimePerRecord(std::chrono::microseconds time)
{
    m_impl->setTimePerRecord(time);
}
void ConsumerGroup::setPaused(int number, bool paused)
{
    m_impl->withMember(number, [paused](Member& member) { member.setPaused(paused); });
}
void ConsumerGroup::setTimePerRecord(int number, std::chrono::microseconds time)
{
    m_impl->withMember(number, [time](Member& member) { member.setTimePerRecord(time); });
}
void ConsumerGroup::setStuck(int number, bool stuck)
{
    m_impl->withMember(number, [stuck](Member& member) { member.setStuck(stuck); });
}
std::shared_ptr<const ConsumerGroupStatus> ConsumerGroup::status() const
{
    return m_impl->status();
}
std::vector<ReceivedRecord> ConsumerGroup::recent(std::uint64_t from) const
{
    return m_impl->recent(from);
}
void ConsumerGroup::stop() { m_impl->stop(); }

} // namespace brokerscope::workload
