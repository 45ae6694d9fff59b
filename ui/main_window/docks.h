// The list of docks: a new view joins the window with one line in docks.cpp (and a place in default_layout.cpp).
#pragma once

#include "ui/views/view.h"

#include <functional>
#include <vector>

namespace brokerscope::ui {

struct DockEntry
{
    const char* name; // "dock.topics": stable, saved layouts refer to it
    std::function<View*(const ViewContext&)> make;
};

[[nodiscard]] const std::vector<DockEntry>& dockEntries();
[[nodiscard]] QString dockTitle(const QString& name);

} // namespace brokerscope::ui
