#include "ui/main_window/glossary_menu.h"

#include "ui/exams/exams_view.h"
#include "ui/glossary/glossary_card.h"
#include "ui/glossary/term_pointer.h"
#include "ui/lessons/lessons_view.h"
#include "ui/main_window/main_window.h"
#include "ui/views/glossary/glossary_view.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QWhatsThis>

namespace brokerscope::ui {

GlossaryMenu::GlossaryMenu(MainWindow& window, QMenu* help)
    : QObject(&window)
    , m_window(window)
    , m_view(window.findChild<GlossaryView*>())
    , m_pointer(new TermPointer(&window))
    , m_open(help->addAction(QString(), this, [this] { open(); }))
    , m_whatsThis(help->addAction(QString(), this, [] { QWhatsThis::enterWhatsThisMode(); }))
{
    m_open->setObjectName(QStringLiteral("action.glossary"));
    m_open->setShortcut(QKeySequence(QStringLiteral("F1")));
    m_whatsThis->setObjectName(QStringLiteral("action.whatsThis"));
    m_whatsThis->setShortcut(QKeySequence(QStringLiteral("Shift+F1")));
    const auto showDock = [this](const QString& name) { m_window.showDock(name); };
    const auto startLesson = [this](const QString& name) { m_window.startLesson(name); };
    auto& card = m_pointer->card();
    connect(&card, &GlossaryCard::dockWanted, this, showDock);
    connect(&card, &GlossaryCard::lessonWanted, this, startLesson);
    connect(&card, &GlossaryCard::glossaryWanted, this, &GlossaryMenu::open);
    connect(m_view, &GlossaryView::dockWanted, this, showDock);
    connect(m_view, &GlossaryView::lessonWanted, this, startLesson);
    connect(window.findChild<LessonsView*>(), &LessonsView::termWanted, this, &GlossaryMenu::showTerm);
    connect(window.findChild<ExamsView*>(), &ExamsView::termWanted, this, &GlossaryMenu::showTerm);
}

void GlossaryMenu::retranslate()
{
    m_open->setText(tr("Glossary"));
    m_whatsThis->setText(tr("What is this?"));
}

void GlossaryMenu::open(const QString& entry)
{
    m_window.showDock(QStringLiteral("dock.glossary"));
    if (!entry.isEmpty())
        m_view->open(entry);
}

void GlossaryMenu::showTerm(const QString& id)
{
    m_pointer->card().open({id}, QCursor::pos());
}

} // namespace brokerscope::ui
