// Where a window's panels are and how large, to be remembered. In a window of another size they keep their shares of it: a
// laptop's layout on a projector is no small picture above a huge list. GUI thread only.
#pragma once

#include <QByteArray>

class QMainWindow;

namespace brokerscope::ui {

[[nodiscard]] QByteArray layoutOf(const QMainWindow& window);

// False: `layout` is not one of these, and nothing was changed.
bool applyLayout(QMainWindow& window, const QByteArray& layout);

} // namespace brokerscope::ui
