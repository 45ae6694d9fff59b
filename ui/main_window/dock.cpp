#include "ui/main_window/dock.h"

#include "ui/export/view_export.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/view.h"
#include "ui/widgets/still_place.h"
#include "ui/widgets/view_frame.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

DockTitle::DockTitle(QDockWidget* dock)
    : QFrame(dock)
    , m_dock(dock)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_export(new QToolButton(this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("dockTitle"));
    m_title->setFont(typeFont(Type::Strong));
    m_hint->setProperty("tone", QStringLiteral("muted"));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setMinimumWidth(0);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_title);
    layout->addWidget(new StillPlace(m_hint, this), 1);
    for (auto* button : {m_export, m_float, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    connect(m_float, &QToolButton::clicked, m_dock, [this] { m_dock->setFloating(!m_dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, m_dock, &QDockWidget::close);
    auto* menu = new QMenu(m_export);
    connect(menu, &QMenu::aboutToShow, m_dock, [this, menu] {
        fillExportMenu(menu, static_cast<Dock*>(m_dock)->view(), m_dock->windowTitle());
    });
    m_export->setObjectName(QStringLiteral("dockTitle.export"));
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    connect(m_dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
    const auto restyle = [this] {
        m_export->setIcon(icon(QStringLiteral("export")));
        m_float->setIcon(icon(QStringLiteral("float")));
        m_close->setIcon(icon(QStringLiteral("close")));
    };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    m_float->setVisible(m_dock->features().testFlag(QDockWidget::DockWidgetFloatable));
    retranslate();
}

void DockTitle::retranslate()
{
    m_export->setToolTip(tr("Copy or save this picture and its tables"));
    m_export->setAccessibleName(m_export->toolTip());
    m_float->setToolTip(tr("Float or dock"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setToolTip(tr("Close (View menu shows it again)"));
    m_close->setAccessibleName(m_close->toolTip());
}

void DockTitle::setHint(const QString& hint)
{
    m_hintText = hint;
    m_hint->setToolTip(hint);
    elide();
}

void DockTitle::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    elide();
}

void DockTitle::elide()
{
    m_hint->setText(m_hint->fontMetrics().elidedText(m_hintText, Qt::ElideRight, m_hint->width()));
}

Dock::Dock(const QString& name, View* view, QWidget* parent)
    : QDockWidget(parent)
    , m_view(view)
{
    setObjectName(name);
    // A floated dock cannot be docked again under Wayland with Qt 6.4 (QTBUG-87332): do not offer it there.
    auto features = QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable;
    if (!QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        features |= QDockWidget::DockWidgetFloatable;
    setFeatures(features);
    m_titleBar = new DockTitle(this);
    setTitleBarWidget(m_titleBar);
    auto* body = new QFrame(this);
    body->setObjectName(QStringLiteral("dockBody"));
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->addWidget(new ViewFrame(view, body));
    setWidget(body);
    connect(this, &QDockWidget::visibilityChanged, view, [view](bool on) {
        if (on)
            view->catchUp();
    });
    connect(view, &View::hintChanged, m_titleBar, &DockTitle::setHint);
    m_titleBar->setHint(view->hint());
    connect(this, &QDockWidget::topLevelChanged, this, [this, body](bool floats) { // then its outline is all that sets it off
        for (QWidget* part : {static_cast<QWidget*>(m_titleBar), static_cast<QWidget*>(body)})
            setRole(part, floats ? "floating" : "");
    });
}

void Dock::setTitle(const QString& title)
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    m_titleBar->retranslate();
}

} // namespace brokerscope::ui
