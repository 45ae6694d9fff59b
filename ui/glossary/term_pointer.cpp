#include "ui/glossary/term_pointer.h"

#include "ui/glossary/glossary_card.h"
#include "ui/glossary/term_finder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QTreeView>
#include <QWhatsThis>

namespace brokerscope::ui {

namespace {

QString plain(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

QString sectionOf(const QHeaderView& header, const QPoint& at)
{
    const int section = header.logicalIndexAt(at);
    return section < 0 || header.model() == nullptr ? QString() : header.model()->headerData(section, header.orientation()).toString();
}

// The heading over a cell, then the cell.
QStringList cellWords(const QAbstractItemView& view, const QPoint& at)
{
    const auto index = view.indexAt(at);
    if (!index.isValid())
        return {};
    return {index.model()->headerData(index.column(), Qt::Horizontal).toString(), index.data().toString(), index.data(Qt::ToolTipRole).toString()};
}

} // namespace

TermPointer::TermPointer(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_card(new GlossaryCard(window))
{
    qApp->installEventFilter(this);
}

QStringList TermPointer::wordsAt(QWidget* widget, const QPoint& at)
{
    QStringList words;
    auto* parent = widget->parentWidget();
    if (auto* header = qobject_cast<QHeaderView*>(widget); header != nullptr)
        words << sectionOf(*header, at);
    else if (auto* above = qobject_cast<QHeaderView*>(parent); above != nullptr && above->viewport() == widget)
        words << sectionOf(*above, at);
    else if (auto* items = qobject_cast<QAbstractItemView*>(parent); items != nullptr && items->viewport() == widget)
        words << cellWords(*items, at);
    else if (const auto* label = qobject_cast<QLabel*>(widget))
        words << plain(label->text());
    else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
        words << withoutMnemonic(button->text());
    else if (const auto* box = qobject_cast<QGroupBox*>(widget))
        words << withoutMnemonic(box->title());
    else if (const auto* tabs = qobject_cast<QTabBar*>(widget); tabs != nullptr && tabs->tabAt(at) >= 0)
        words << withoutMnemonic(tabs->tabText(tabs->tabAt(at)));
    words << plain(widget->toolTip()) << widget->accessibleName();
    for (auto* up = widget; up != nullptr; up = up->parentWidget())
        if (const auto* dock = qobject_cast<QDockWidget*>(up)) {
            words << dock->windowTitle();
            break;
        }
    words.removeAll(QString());
    return words;
}

QStringList TermPointer::termsAt(QWidget* widget, const QPoint& at, bool nearestOnly) const
{
    const auto words = wordsAt(widget, at);
    for (const auto& one : nearestOnly ? words.mid(0, 1) : words)
        if (const auto terms = currentTerms().find(one); !terms.isEmpty())
            return terms;
    return {};
}

bool TermPointer::isOurs(const QWidget* widget) const
{
    return widget->window() == m_window || m_window->isAncestorOf(widget) || widget->window()->parentWidget() == m_window;
}

bool TermPointer::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::ContextMenu: {
        const auto* header = qobject_cast<QHeaderView*>(widget->parentWidget());
        const bool says = header != nullptr || qobject_cast<QLabel*>(widget) != nullptr || qobject_cast<QAbstractButton*>(widget) != nullptr ||
                          qobject_cast<QGroupBox*>(widget) != nullptr;
        const bool hasMenu = widget->contextMenuPolicy() != Qt::DefaultContextMenu && widget->contextMenuPolicy() != Qt::NoContextMenu;
        if (!says || hasMenu || (header != nullptr && header->contextMenuPolicy() != Qt::DefaultContextMenu) || !isOurs(widget))
            return false;
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const auto terms = termsAt(widget, asked->pos(), true);
        if (terms.isEmpty())
            return false;
        m_card->open(terms, asked->globalPos());
        return true;
    }
    case QEvent::QueryWhatsThis:
        if (!isOurs(widget))
            return false;
        event->accept();
        return true;
    case QEvent::WhatsThis: {
        if (!isOurs(widget))
            return false;
        const auto* asked = static_cast<QHelpEvent*>(event);
        QWhatsThis::leaveWhatsThisMode();
        if (const auto terms = termsAt(widget, asked->pos(), false); !terms.isEmpty())
            m_card->open(terms, asked->globalPos());
        else
            QToolTip::showText(asked->globalPos(), tr("There is no word of Kafka's here."), widget);
        return true;
    }
    default:
        return false;
    }
}

} // namespace brokerscope::ui
