// A table or tree of the window as text: what the eye sees, in the order it sees it, hidden columns left out. Files are
// read by programs: where the model tells a kRawRole they say that, and its unit behind the heading: "Size (bytes)".
#pragma once

#include <QByteArray>
#include <QString>

class QAbstractItemView;

namespace brokerscope::ui {

// RFC 4180, UTF-8, a line of headings first. The first cell of a tree's row names its parents, too: "orders / partition 0".
[[nodiscard]] QByteArray tableAsCsv(const QAbstractItemView& view);
// An array of objects, the headings as names; a row of a tree holds its own rows as "children".
[[nodiscard]] QByteArray tableAsJson(const QAbstractItemView& view);
// As on the screen: the chosen rows with tabs between the cells, for the clipboard; all rows when none is chosen.
[[nodiscard]] QString tableAsText(const QAbstractItemView& view);

} // namespace brokerscope::ui
