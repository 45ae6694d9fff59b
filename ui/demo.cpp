#include "ui/demo.h"

#include "ui/bridge/workloads.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kPartitions = 3;
const QLatin1String kOrders("orders");
const QLatin1String kPayments("payments");

} // namespace

Demo::Demo(ClusterSource& source, Workloads& workloads, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_workloads(workloads)
{
    connect(&m_source, &ClusterSource::snapshotChanged, this, &Demo::advance);
    connect(&m_workloads, &Workloads::rowsChanged, this, [this] {
        // Stopped one by one in their docks: then the demo is over, too.
        const auto rows = m_workloads.rows();
        const bool any = std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.demo; });
        if (m_state == State::Running && !any) {
            m_ids.clear();
            setState(State::Off);
        }
    });
}

void Demo::start()
{
    if (isRunning())
        return;
    m_onlyIfFresh = false;
    m_asked = false;
    setState(State::WaitingForCluster);
    advance();
}

void Demo::startIfFresh()
{
    if (isRunning())
        return;
    m_onlyIfFresh = true;
    m_asked = false;
    setState(State::WaitingForCluster);
    advance();
}

void Demo::stop()
{
    const auto ids = m_ids;
    m_ids.clear();
    setState(State::Off);
    for (const auto id : ids)
        m_workloads.stop(id);
}

bool Demo::serves() const
{
    const auto snapshot = m_source.snapshot();
    return !snapshot->nodes.empty() && snapshot->quorum.leader != kNoNode &&
           std::all_of(snapshot->nodes.begin(), snapshot->nodes.end(), [](const auto& node) {
               return node.state == cluster::NodeState::Running && !node.fenced;
           });
}

bool Demo::has(const QString& topic) const
{
    const auto name = topic.toStdString();
    const auto snapshot = m_source.snapshot();
    return std::any_of(snapshot->topics.begin(), snapshot->topics.end(), [&](const auto& one) { return one->name == name; });
}

void Demo::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

void Demo::advance()
{
    if (m_state == State::WaitingForCluster && serves()) {
        const auto snapshot = m_source.snapshot();
        const bool foreign = std::any_of(snapshot->topics.begin(), snapshot->topics.end(), [](const auto& topic) {
            const auto name = QString::fromStdString(topic->name);
            return !topic->internal && name != kOrders && name != kPayments;
        });
        if (m_onlyIfFresh && foreign)
            return setState(State::Off);
        setState(State::CreatingTopics);
    }
    if (m_state == State::CreatingTopics && !m_asked) {
        m_asked = true;
        for (const auto& name : {kOrders, kPayments}) {
            if (has(name))
                continue;
            NewTopic topic;
            topic.name = name;
            topic.partitions = kPartitions;
            topic.replicationFactor = std::min<int>(3, static_cast<int>(m_source.snapshot()->nodes.size()));
            m_workloads.createTopic(topic);
        }
    }
    if (m_state != State::CreatingTopics || !has(kOrders) || !has(kPayments))
        return;
    setState(State::Running);
    SteadyProducer shop;
    shop.clientId = QStringLiteral("web-shop");
    shop.record.topic = kOrders;
    shop.record.key = QByteArray("customer-");
    shop.record.value = QByteArray(R"({"event":"OrderPlaced","order":{n},"customer":"{key}","cents":{random}})");
    shop.recordsPerSecond = 24;
    shop.distinctKeys = 40;
    shop.demo = true;
    m_ids << m_workloads.start(shop);
    SteadyProducer cashier = shop;
    cashier.clientId = QStringLiteral("cashier");
    cashier.record.topic = kPayments;
    cashier.record.value = QByteArray(R"({"event":"PaymentReceived","payment":{n},"customer":"{key}","cents":{random}})");
    cashier.recordsPerSecond = 6;
    m_ids << m_workloads.start(cashier);
    GroupToRun shipping;
    shipping.groupId = QStringLiteral("shipping");
    shipping.topics = QStringList{kOrders};
    shipping.members = 2;
    shipping.demo = true;
    m_ids << m_workloads.start(shipping);
    GroupToRun analytics = shipping;
    analytics.groupId = QStringLiteral("analytics");
    analytics.topics = QStringList{kOrders, kPayments};
    analytics.members = 1;
    m_ids << m_workloads.start(analytics);
}

} // namespace brokerscope::ui
