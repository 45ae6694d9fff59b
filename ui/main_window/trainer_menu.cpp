#include "ui/main_window/trainer_menu.h"

#include "ui/export/lesson_handout.h"
#include "ui/export/view_export.h"
#include "ui/lessons/lesson_run.h"
#include "ui/lessons/lessons_view.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/stray_focus.h"
#include "ui/settings.h"
#include "ui/trainer/notes_window.h"
#include "ui/trainer/pressed_keys.h"
#include "ui/trainer/spotlight.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>

#include <array>

namespace brokerscope::ui {

TrainerMenu::TrainerMenu(MainWindow& window, Settings& settings, QMenu* view, QList<QWidget*> bars)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_bars(std::move(bars))
    , m_pressedKeys(new PressedKeys(&window))
    , m_spotlight(new Spotlight(&window))
    , m_lessons(window.findChild<LessonsView*>())
    , m_notes(new NotesWindow(*m_lessons, &window))
    , m_run(new RunKeeper(*m_lessons, [this] { return picture(); }, this))
    , m_menu(view->addMenu(QString()))
{
    m_openNotes = m_menu->addAction(QString());
    m_openNotes->setObjectName(QStringLiteral("action.notes"));
    m_openNotes->setCheckable(true);
    m_openNotes->setShortcut(QKeySequence(Qt::Key_F8));
    connect(m_openNotes, &QAction::triggered, this, &TrainerMenu::openNotes);
    connect(m_notes, &NotesWindow::opened, m_openNotes, &QAction::setChecked);
    connect(m_notes, &NotesWindow::opened, m_lessons, &LessonsView::setNotesElsewhere);
    m_pressedKeys->leaveOut(m_notes);
    m_handOut = m_menu->addAction(QString(), this, &TrainerMenu::askForHandOut);
    m_handOut->setObjectName(QStringLiteral("action.handOut"));
    m_handOut->setEnabled(false);
    connect(m_run, &RunKeeper::begun, m_handOut, [this] { m_handOut->setEnabled(true); });
    m_menu->addSeparator();
    m_light = m_menu->addAction(QString());
    m_light->setObjectName(QStringLiteral("action.spotlight"));
    m_light->setCheckable(true);
    m_light->setShortcut(QKeySequence(Qt::Key_F9));
    connect(m_light, &QAction::toggled, m_spotlight, &Spotlight::setOn);
    m_menu->addSeparator();
    m_showKeys = addChoice("action.projector.keys", settings.projectorKeys(), &Settings::setProjectorKeys);
    m_hideBars = addChoice("action.projector.noBars", settings.projectorWithoutBars(), &Settings::setProjectorWithoutBars);
    connect(m_showKeys, &QAction::toggled, this, &TrainerMenu::showKeys);
    connect(m_hideBars, &QAction::toggled, this, &TrainerMenu::showBars);
    window.installEventFilter(this);
}

QAction* TrainerMenu::addChoice(const char* name, bool on, void (Settings::*remember)(bool))
{
    auto* action = m_menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, [this, remember](bool wanted) { (m_settings.*remember)(wanted); });
    return action;
}

void TrainerMenu::setProjector(bool on)
{
    m_projector = on;
    if (!on)
        m_light->setChecked(false);
    showBars();
    showKeys();
}

void TrainerMenu::showBars()
{
    const StrayFocus focus(m_window);
    for (auto* bar : m_bars)
        bar->setVisible(!m_projector || !m_hideBars->isChecked());
}

void TrainerMenu::showKeys()
{
    m_pressedKeys->setOn(m_projector && m_showKeys->isChecked());
}

// The keys that a lesson is led with work in there, too.
void TrainerMenu::openNotes(bool open)
{
    if (!open)
        return m_notes->hide();
    for (const auto* name : {"action.lesson.next", "action.lesson.previous", "action.lesson.doIt", "action.lesson.where", "action.projector"})
        m_notes->addAction(m_window.findChild<QAction*>(QLatin1String(name)));
    m_notes->addActions({m_openNotes, m_light});
    m_notes->open();
}

QImage TrainerMenu::picture()
{
    const std::array<QWidget*, 2> over{m_pressedKeys, m_spotlight};
    std::array<bool, 2> seen{};
    for (std::size_t i = 0; i < over.size(); ++i) {
        seen[i] = over[i]->isVisible();
        over[i]->hide();
    }
    m_lessons->setNotesElsewhere(true); // they are not for the class, on paper neither
    auto image = m_window.grab().toImage();
    m_lessons->setNotesElsewhere(m_notes->isVisible());
    for (std::size_t i = 0; i < over.size(); ++i)
        over[i]->setVisible(seen[i]);
    return image;
}

void TrainerMenu::askForHandOut()
{
    const auto* run = m_run->run(); // before the dialog lies over the window
    if (run == nullptr)
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Save the hand-out"));
    dialog->setObjectName(QStringLiteral("handOut"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Web page (*.html)"));
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("brokerscope-%1.html").arg(QFileInfo(run->name).completeBaseName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &TrainerMenu::saveHandOut);
    dialog->open();
}

void TrainerMenu::saveHandOut(const QString& path)
{
    const auto problem = writeFile(lessonHandOut(*m_run->run()).toUtf8(), path);
    if (problem.isEmpty())
        return emit said(tr("Saved %1").arg(path), false);
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), problem, QMessageBox::Ok, &m_window);
    box->setObjectName(QStringLiteral("handOut.problem"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// What has a use for the key itself, such as an open list, has taken it before the window is asked.
bool TrainerMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        m_notes->hide();
    if (watched != &m_window || event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    if (m_light->isChecked())
        m_light->setChecked(false);
    else if (m_projector)
        m_window.setProjector(false);
    else
        return QObject::eventFilter(watched, event);
    return true;
}

void TrainerMenu::retranslate()
{
    m_menu->setTitle(tr("For the trainer"));
    m_openNotes->setText(tr("Trainer's notes in a window of their own"));
    m_openNotes->setToolTip(tr("For another screen than the one the class sees; the main window then has none"));
    m_handOut->setText(tr("Save hand-out …"));
    m_handOut->setToolTip(tr("The lesson as this class has played it, as one HTML page with pictures of the window"));
    m_light->setText(tr("Spotlight around the pointer"));
    m_light->setToolTip(tr("Dims everything else. The same key or Escape puts it out."));
    m_showKeys->setText(tr("Projector: show pressed keys"));
    m_showKeys->setToolTip(tr("In a corner, for a moment; never what is typed into a text field"));
    m_hideBars->setText(tr("Projector: without tool bars"));
}

} // namespace brokerscope::ui
