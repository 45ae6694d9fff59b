#include "ui/main_window/window_layout.h"

#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QMainWindow>
#include <QMap>

#include <utility>

namespace brokerscope::ui {

namespace {

constexpr auto kFormat = QDataStream::Qt_6_4;

} // namespace

QByteArray layoutOf(const QMainWindow& window)
{
    QMap<QString, QSize> panels; // in one order: what is resized later has the last word
    const auto docks = window.findChildren<QDockWidget*>();
    for (const auto* dock : docks)
        if (dock->isVisible() && !dock->isFloating())
            panels.insert(dock->objectName(), dock->size());
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(kFormat);
    stream << window.saveState() << window.size() << panels;
    return out;
}

bool applyLayout(QMainWindow& window, const QByteArray& layout)
{
    QByteArray state;
    QSize size;
    QMap<QString, QSize> panels;
    QDataStream stream(layout);
    stream.setVersion(kFormat);
    stream >> state >> size >> panels;
    if (stream.status() != QDataStream::Ok || size.isEmpty() || !window.restoreState(state))
        return false;
    if (size == window.size())
        return true;
    QList<QDockWidget*> docks;
    QList<int> widths;
    QList<int> heights;
    for (const auto& [name, panel] : std::as_const(panels).asKeyValueRange()) {
        auto* dock = window.findChild<QDockWidget*>(name);
        if (dock == nullptr)
            continue;
        docks << dock;
        widths << panel.width() * window.width() / size.width();
        heights << panel.height() * window.height() / size.height();
    }
    window.resizeDocks(docks, widths, Qt::Horizontal);
    window.resizeDocks(docks, heights, Qt::Vertical);
    return true;
}

} // namespace brokerscope::ui
