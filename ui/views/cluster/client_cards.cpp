#include "ui/views/cluster/client_cards.h"

#include "ui/words/external_words.h"
#include "ui/words/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace brokerscope::ui {

namespace {

struct ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ClientWords)
};

using Leaders = std::map<std::pair<std::string, std::int32_t>, NodeId>;

Leaders leadersOf(const cluster::ClusterSnapshot& snapshot)
{
    Leaders leaders;
    for (const auto& topic : snapshot.topics)
        for (const auto& partition : topic->partitions)
            leaders[{topic->name, partition.index.value()}] = partition.leader;
    return leaders;
}

void addUses(ClientCard& card, const std::vector<cluster::TopicUse>& uses, const Leaders& leaders)
{
    for (const auto& use : uses) {
        const auto found = leaders.find({use.topic, use.partition.value()});
        if (found != leaders.end() && found->second != kNoNode)
            card.uses.insert(found->second);
    }
}

double rateOf(const std::vector<cluster::TopicUse>& uses)
{
    double rate = 0;
    for (const auto& use : uses)
        rate += use.recordsPerSecond;
    return rate;
}

QString topicsOf(const std::vector<cluster::TopicUse>& uses)
{
    QStringList topics;
    for (const auto& use : uses) {
        const auto topic = QString::fromStdString(use.topic);
        if (!topics.contains(topic))
            topics << topic;
    }
    return topics.join(QStringLiteral(", "));
}

// "kafka-clients 4.3 (Java)": the names that clients send are package names; the known ones get a friendlier form.
QString softwareOf(const cluster::ClientSnapshot& client)
{
    auto name = QString::fromStdString(client.softwareName);
    if (name == QLatin1String("apache-kafka-java"))
        name = QStringLiteral("Java kafka-clients");
    if (name.isEmpty())
        return ClientWords::tr("client that does not say its name");
    return client.softwareVersion.empty()
               ? name
               : QStringLiteral("%1 %2").arg(name, QString::fromStdString(client.softwareVersion));
}

ClientCard clientCard(const cluster::ClientSnapshot& client, const Leaders& leaders, bool external)
{
    ClientCard card;
    card.key = QStringLiteral("client/") + QString::fromStdString(client.key);
    card.title = client.clientId.empty() ? ClientWords::tr("(no client.id)") : QString::fromStdString(client.clientId);
    card.about = softwareOf(client);
    card.outside = !client.builtIn;
    card.clientKeys.insert(client.key);
    card.connected.insert(client.connectedTo.begin(), client.connectedTo.end());
    const bool writes = !client.produces.empty();
    card.right = !writes && !client.fetches.empty();
    card.token = writes ? Token::Produce : card.right ? Token::Fetch : Token::Admin;
    addUses(card, client.produces, leaders);
    addUses(card, client.fetches, leaders);
    if (external) // only members of groups are told, and not how fast they are
        card.doing = client.fetches.empty() ? ClientWords::tr("no partition assigned")
                                            : ClientWords::tr("← %1").arg(topicsOf(client.fetches));
    else if (writes)
        card.doing = ClientWords::tr("%1 → %2").arg(recordRateWords(rateOf(client.produces)), topicsOf(client.produces));
    else if (card.right)
        card.doing = ClientWords::tr("%1 ← %2").arg(recordRateWords(rateOf(client.fetches)), topicsOf(client.fetches));
    else
        card.doing = ClientWords::tr("%1 req/s").arg(rateWords(client.requestsPerSecond));
    card.tip = ClientWords::tr("%1 from %2, %n connection(s) to nodes", nullptr,
                               static_cast<int>(client.connectedTo.size()))
                   .arg(card.about, QString::fromStdString(client.address));
    if (client.errorsTotal > 0)
        card.tip += QLatin1Char('\n') + ClientWords::tr("%n answer(s) with an error, the last was %1", nullptr,
                                                        static_cast<int>(client.errorsTotal))
                                            .arg(QString::fromStdString(client.lastError));
    return card;
}

ClientCard groupCard(const cluster::GroupSnapshot& group)
{
    ClientCard card;
    card.key = QStringLiteral("group/") + QString::fromStdString(group.id);
    card.title = card.group = QString::fromStdString(group.id);
    card.right = true;
    card.token = Token::Fetch;
    card.about = ClientWords::tr("group · %n member(s) · %1", nullptr, static_cast<int>(group.members.size()))
                     .arg(QString::fromStdString(group.state));
    card.doing = group.type == "share" ? QString::fromStdString(group.type) // which has no lag that is known
                                       : ClientWords::tr("lag %1").arg(countWords(group.totalLag));
    card.trouble = group.state != "Stable" && group.state != "Empty";
    card.tip = ClientWords::tr("Group %1, generation %2, assignor %3, coordinator node %4")
                   .arg(card.title)
                   .arg(group.generation < 0 ? notTold() : QString::number(group.generation))
                   .arg(QString::fromStdString(group.protocol))
                   .arg(group.coordinator.value());
    return card;
}

void keep(std::vector<ClientCard>& cards, bool right, std::size_t limit)
{
    const auto isSide = [right](const ClientCard& card) { return card.right == right; };
    const auto count = static_cast<std::size_t>(std::count_if(cards.begin(), cards.end(), isSide));
    if (count <= limit)
        return;
    const auto over = count - (limit - 1);
    // Those that write or read come first: a picture of who is idle says nothing.
    const auto works = [](const ClientCard& card) { return !card.uses.empty() || !card.group.isEmpty(); };
    const auto working = static_cast<std::size_t>(
        std::count_if(cards.begin(), cards.end(), [&](const ClientCard& card) { return isSide(card) && works(card); }));
    std::size_t workers = std::min(working, limit - 1);
    std::size_t idlers = limit - 1 - workers;
    std::erase_if(cards, [&](const ClientCard& card) {
        if (!isSide(card))
            return false;
        auto& places = works(card) ? workers : idlers;
        return places == 0 || places-- == 0;
    });
    ClientCard rest;
    rest.key = right ? QStringLiteral("rest/right") : QStringLiteral("rest/left");
    rest.right = right;
    rest.token = Token::Admin;
    rest.title = ClientWords::tr("%n more client(s)", nullptr, static_cast<int>(over));
    rest.about = ClientWords::tr("listed in the navigator");
    cards.push_back(std::move(rest));
}

} // namespace

std::vector<ClientCard> clientCards(const cluster::ClusterSnapshot& snapshot, std::size_t limit)
{
    const auto leaders = leadersOf(snapshot);
    std::vector<ClientCard> cards;
    std::map<std::string, std::size_t> groups;
    for (const auto& group : snapshot.groups) {
        groups[group.id] = cards.size();
        cards.push_back(groupCard(group));
    }
    for (const auto& client : snapshot.clients) {
        const auto group = groups.find(client.groupId);
        const bool member = !client.groupId.empty() && group != groups.end();
        if (member) {
            auto& card = cards[group->second];
            card.clientKeys.insert(client.key);
            card.connected.insert(client.connectedTo.begin(), client.connectedTo.end());
            card.outside = card.outside || !client.builtIn;
            addUses(card, client.fetches, leaders);
        }
        // The window's own administrator is no part of what the user watches.
        if (client.builtIn && client.groupId.empty() && client.produces.empty() && client.fetches.empty())
            continue;
        // A member that also writes (a stream processor) stands at both sides.
        if (!member || !client.produces.empty()) {
            auto card = clientCard(client, leaders, snapshot.external.has_value());
            if (member) {
                card.uses.clear();
                addUses(card, client.produces, leaders);
            }
            cards.push_back(std::move(card));
        }
    }
    for (const auto& client : snapshot.clients) {
        const auto group = groups.find(client.groupId);
        if (!client.groupId.empty() && group != groups.end()) {
            auto& card = cards[group->second];
            const auto rate = rateOf(client.fetches);
            if (rate > 0 && !card.doing.contains(QStringLiteral("·")))
                card.doing += QStringLiteral(" · ") + topicsOf(client.fetches);
        }
    }
    keep(cards, false, limit);
    keep(cards, true, limit);
    return cards;
}

} // namespace brokerscope::ui
