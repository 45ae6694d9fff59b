// What every panel can give away: its picture, and the tables in it. One menu, the same in each panel.
#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;
class QMenu;
class QWidget;

namespace brokerscope::ui {

// Fills the menu anew for what the widget shows now. Files are asked for in a dialog; a file that cannot be written is
// said in a message and nothing else happens.
void fillExportMenu(QMenu* menu, QWidget* view, const QString& title);

// Each writes a file and tells why it could not; empty when it did.
[[nodiscard]] QString writePng(QWidget& view, const QString& path);
[[nodiscard]] QString writeSvg(QWidget& view, const QString& path);
[[nodiscard]] QString writeFile(const QByteArray& bytes, const QString& path);

} // namespace brokerscope::ui
