#include "ui/palette/palette_entry.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QWidget>

#include <set>

namespace brokerscope::ui {

namespace {

void collect(const QList<QAction*>& actions, const QString& place, std::set<QAction*>& seen, std::vector<MenuAct>& into)
{
    for (auto* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (auto* menu = action->menu()) {
            const auto name = withoutMnemonic(menu->title());
            collect(menu->actions(), place.isEmpty() ? name : QStringLiteral("%1 › %2").arg(place, name), seen, into);
        } else if (!action->text().isEmpty() && seen.insert(action).second) {
            into.push_back({action, place});
        }
    }
}

} // namespace

std::vector<MenuAct> actsInMenus(QWidget& menuBar)
{
    std::vector<MenuAct> result;
    std::set<QAction*> seen;
    collect(menuBar.actions(), {}, seen, result);
    return result;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression kMark(QStringLiteral("&(.)"));
    return text.replace(kMark, QStringLiteral("\\1"));
}

} // namespace brokerscope::ui
