// Which docks stand where, for each of the things people come for. A dock that a perspective does not name is hidden,
// and comes up among the tabs at the lower right when the View menu or the palette asks for it.
#pragma once

#include <QString>

#include <array>

class QMainWindow;

namespace brokerscope::ui {

enum class Perspective {
    Learn,    // the cluster, one log, records in and out
    Failover, // nodes, leaders, time
    Groups,   // consumers and their lag
    Protocol, // frames, connections, files
    Operate,  // topics, figures, the server's log
};

inline constexpr std::array kPerspectives{Perspective::Learn, Perspective::Failover, Perspective::Groups,
                                          Perspective::Protocol, Perspective::Operate};

// For settings: "learn", "failover" ... An unknown name means Failover.
[[nodiscard]] QString nameOf(Perspective perspective);
[[nodiscard]] Perspective perspectiveOf(const QString& name);
// For people.
[[nodiscard]] QString titleOf(Perspective perspective);
[[nodiscard]] QString purposeOf(Perspective perspective);

// Narrow: for a small screen with large text: the picture, and beside it everything else as tabs.
enum class Room { Wide, Narrow };

// Puts every dock of the window where the perspective has it, in sizes that fit the window.
void placeDocks(QMainWindow& window, Perspective perspective, Room room = Room::Wide);

} // namespace brokerscope::ui
