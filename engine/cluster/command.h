// What a person can do to a cluster, as values: menus, `ctl`, lessons and tests hold and send the same thing.
#pragma once

#include "engine/base/ids.h"

#include <chrono>
#include <variant>

namespace brokerscope::cluster {

struct StartNode { NodeId node; };
struct StopNode { NodeId node; };      // controlled shutdown: leaders are moved away first
struct KillNode { NodeId node; };      // crash: sockets reset, nothing flushed
struct PowerLoss { NodeId node; };     // crash, and what was not synced is lost
struct PauseNode { NodeId node; };
struct ResumeNode { NodeId node; };
struct CutLink { NodeId from; NodeId to; bool oneWay = false; }; // nothing sent from `from` arrives at `to`
struct DelayLink { NodeId a; NodeId b; std::chrono::milliseconds delay; }; // both ways; 0 takes the delay away
struct IsolateNode { NodeId node; };   // cuts all links to other nodes, both ways
struct HealLinks {};                   // undoes every cut and delay

using Command = std::variant<StartNode, StopNode, KillNode, PowerLoss, PauseNode, ResumeNode, CutLink, DelayLink,
                             IsolateNode, HealLinks>;

} // namespace brokerscope::cluster
