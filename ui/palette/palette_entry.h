// One thing that the command palette can go to or do.
#pragma once

#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace brokerscope::ui {

struct PaletteEntry
{
    QString title;  // "Kill", "orders-3"
    QString place;  // "Faults", "Partition"
    QString keys;   // shortcut in the platform's words; empty: none
    QIcon icon;
    std::function<void()> run;
};

// What stands in the menus of a window now and can be done, sub-menus with their path as the place.
struct MenuAct
{
    QAction* action;
    QString place;
};
[[nodiscard]] std::vector<MenuAct> actsInMenus(QWidget& menuBar);

// A menu's text without the mark of its access key.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace brokerscope::ui
