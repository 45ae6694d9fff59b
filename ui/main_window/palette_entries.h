// What the palette offers in the main window: every act of its menus, its panels, and the things of the cluster.
#pragma once

#include "ui/palette/palette_entry.h"

#include "engine/cluster/snapshot.h"

namespace brokerscope::ui {

class MainWindow;
class Selection;

// The things of the cluster become the window's selection, and the panel that tells most about them comes to the front.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(MainWindow& window, Selection& selection,
                                                       const cluster::ClusterSnapshot& snapshot);

} // namespace brokerscope::ui
