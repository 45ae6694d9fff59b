// Where the docks are on a first start: the cluster in the middle, what happens below it, what is inside at the right.
#pragma once

class QMainWindow;

namespace brokerscope::ui {

void placeDocks(QMainWindow& window);

} // namespace brokerscope::ui
