#include "engine/workload/share_consumer.h"

#include "engine/workload/closing.h"
#include "engine/workload/share_member.h"

namespace brokerscope::workload {

ShareConsumer::ShareConsumer(std::shared_ptr<ShareMember> member) : m_member(std::move(member)) {}

Result<std::unique_ptr<ShareConsumer>> ShareConsumer::start(ShareConsumerSettings settings)
{
    const auto invalid = [](const char* why) { return makeError(ErrorKind::Invalid, "start a share consumer", why); };
    if (settings.groupId.empty())
        return invalid("the group has no id");
    if (settings.topics.empty())
        return invalid("there is no topic to read");
    if (settings.recordsAtOnce < 1)
        return invalid("it must take at least one record at a time");
    BOOST_OUTCOME_TRY(auto servers, remote::parseServers(settings.bootstrapServers));
    auto member = std::make_shared<ShareMember>(std::move(settings), std::move(servers));
    runClientThread([member] { member->run(); });
    return std::unique_ptr<ShareConsumer>(new ShareConsumer(std::move(member)));
}

ShareConsumer::~ShareConsumer() { m_member->leave(); }

void ShareConsumer::setTimePerRecord(std::chrono::microseconds time) { m_member->setTimePerRecord(time); }

void ShareConsumer::vanish() { m_member->vanish(); }

ShareConsumerStatus ShareConsumer::status() const { return m_member->status(); }

std::vector<SharedRecord> ShareConsumer::recent() const { return m_member->recent(); }

} // namespace brokerscope::workload
