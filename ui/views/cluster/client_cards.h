// Which clients the picture shows beside the nodes: writers left, groups and other readers right, the rest counted. Pure.
#pragma once

#include "ui/theme/tokens.h"

#include "engine/cluster/snapshot.h"

#include <QString>
#include <QStringList>

#include <set>
#include <string>
#include <vector>

namespace brokerscope::ui {

struct ClientCard
{
    QString key;                      // stable: "client/KEY" or "group/ID"
    QString title;                    // client.id or group.id
    QString about;                    // what it is: software and version, or state of the group
    QString doing;                    // what it does now, or its last error
    QString tip;
    bool trouble = false;             // `doing` tells of errors or lag that grows
    bool right = false;
    bool outside = false;             // not one of the application's own clients
    Token token = Token::Produce;
    QString group;                    // for selecting it
    std::set<std::string> clientKeys; // whose traffic runs on this card's links
    std::set<NodeId> uses;            // nodes it writes to or reads from
    std::set<NodeId> connected;       // all nodes it has a connection to

    friend bool operator==(const ClientCard&, const ClientCard&) = default;
};

// At most `limit` cards a side; what is more is counted in a last card without links.
[[nodiscard]] std::vector<ClientCard> clientCards(const cluster::ClusterSnapshot& snapshot, std::size_t limit);

} // namespace brokerscope::ui
