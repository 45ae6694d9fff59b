#include "ui/views/time/time_view.h"

#include "engine/cluster/breakpoint.h"
#include "ui/models/selection.h"
#include "ui/models/time_models.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/words/figures.h"
#include "ui/words/sentence.h"
#include "ui/words/time_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStringListModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

// Offered while a condition is written. Not translated: this is what one types.
const char* const kExamples[] = {
    "isr < 2",
    "isr < 2 of orders",
    "leader elected",
    "leader elected of orders-0",
    "partition offline",
    "offset 500 in orders-0",
    "hw 500 in orders-0",
    "lag > 1000 of billing",
    "NOT_LEADER_OR_FOLLOWER answered",
    "NOT_ENOUGH_REPLICAS answered",
    "error answered",
    "controller elected",
    "election started",
    "vote granted",
    "node fenced",
    "node 2 fenced",
    "node unfenced",
    "group changes",
    "group stable",
    "transaction aborted",
    "log truncated",
    "under-replicated > 0",
    "offline > 0",
    "event segment-rolled",
};

QLabel* title(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setFont(typeFont(Type::Strong));
    return label;
}

} // namespace

TimeView::TimeView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_waiting(new WaitingModel(this))
    , m_patience(new PatienceModel(this))
    , m_breakpoints(new BreakpointsModel(this))
    , m_state(new QLabel(this))
    , m_waitingTitle(title(this, "time.waitingTitle"))
    , m_waitingTable(makeTable(m_waiting, "time.waiting"))
    , m_waitingEmpty(new EmptyNote(this))
    , m_clientsTitle(title(this, "time.clientsTitle"))
    , m_clientsTable(makeTable(m_patience, "time.clients"))
    , m_clientsEmpty(new EmptyNote(this))
    , m_breakpointsTitle(title(this, "time.breakpointsTitle"))
    , m_condition(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_refused(new QLabel(this))
    , m_breakpointsTable(makeTable(m_breakpoints, "time.breakpoints"))
    , m_breakpointsEmpty(new EmptyNote(this))
    , m_showHit(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_state->setObjectName(QStringLiteral("time.state"));
    m_state->setFont(typeFont(Type::Title));
    m_state->setWordWrap(true);
    m_condition->setObjectName(QStringLiteral("time.condition"));
    m_condition->setClearButtonEnabled(true);
    QStringList examples;
    for (const auto* example : kExamples)
        examples << QLatin1String(example);
    auto* completer = new QCompleter(examples, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setProperty("role", QStringLiteral("popup"));
    m_condition->setCompleter(completer);
    m_condition->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("time.add"));
    m_refused->setObjectName(QStringLiteral("time.refused"));
    m_refused->setWordWrap(true);
    m_refused->setProperty("tone", QStringLiteral("danger"));
    m_refused->hide();
    m_showHit->setObjectName(QStringLiteral("time.showHit"));
    m_remove->setObjectName(QStringLiteral("time.remove"));

    FittedColumns::keep(*m_waitingTable, WaitingModel::Message)->giveUp({WaitingModel::Size, WaitingModel::Waited});
    FittedColumns::keep(*m_clientsTable, PatienceModel::Client)->giveUp({PatienceModel::Software});
    FittedColumns::keep(*m_breakpointsTable, BreakpointsModel::Condition);

    const auto section = [](std::initializer_list<QWidget*> widgets, QLayout* between = nullptr) {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->setSpacing(4);
        for (auto* widget : widgets) {
            // The rows, or the text in their place, have the room: a title stays on top.
            const bool fills = qobject_cast<QTableView*>(widget) != nullptr || widget->property("tone") == QStringLiteral("muted");
            layout->addWidget(widget, fills ? 1 : 0);
            if (between && widget == *widgets.begin()) {
                layout->addLayout(between);
                between = nullptr;
            }
        }
        return box;
    };
    auto* adding = new QHBoxLayout;
    adding->setSpacing(kSpacing);
    adding->addWidget(m_condition, 1);
    adding->addWidget(m_add);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_showHit);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    auto* breakpoints = section({m_breakpointsTitle, m_refused, m_breakpointsTable, m_breakpointsEmpty}, adding);
    static_cast<QVBoxLayout*>(breakpoints->layout())->addLayout(acts);

    // What waits has the most room: it is what one steps through. Beside the rest where there is width, above it else.
    auto* rest = new QWidget;
    auto* restLayout = new QVBoxLayout(rest);
    restLayout->setContentsMargins(0, 0, 0, 0);
    restLayout->setSpacing(kSpacing);
    restLayout->addWidget(breakpoints, 3);
    restLayout->addWidget(section({m_clientsTitle, m_clientsTable, m_clientsEmpty}), 2);
    auto* waiting = section({m_waitingTitle, m_waitingTable, m_waitingEmpty});
    waiting->setMinimumWidth(260);
    auto* body = m_body = new QSplitter(Qt::Vertical, this);
    body->setObjectName(QStringLiteral("time.body"));
    body->setChildrenCollapsible(false);
    body->setHandleWidth(1);
    body->addWidget(waiting);
    body->addWidget(rest);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_state);
    layout->addWidget(body, 1);

    connect(m_add, &QPushButton::clicked, this, &TimeView::addBreakpoint);
    connect(m_condition, &QLineEdit::returnPressed, this, &TimeView::addBreakpoint);
    connect(m_condition, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_remove, &QToolButton::clicked, this, &TimeView::removeBreakpoint);
    connect(m_showHit, &QToolButton::clicked, this, [this] { showHit(m_breakpointsTable->currentIndex()); });
    connect(m_breakpointsTable, &QTableView::doubleClicked, this, &TimeView::showHit);
    connect(m_breakpointsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimeView::noteSelection);
    connect(m_breakpoints, &BreakpointsModel::enableWanted, this, [this](int id, bool enabled) {
        this->context().source.execute(cluster::EnableBreakpoint{id, enabled});
    });
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_breakpointsTable);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TimeView::removeBreakpoint);
    // What the cluster refuses (the same condition twice, too many) is said at the field, too.
    connect(&context.source, &ClusterSource::commandFinished, this, [this](const cluster::Command& command, const QString& error) {
        if (!std::holds_alternative<cluster::AddBreakpoint>(command))
            return;
        if (error.isEmpty())
            m_condition->clear();
        refuse(error);
    });
    retranslate();
}

void TimeView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    const double scale = Theme::instance().textScale();
    const auto wanted = width() > 1.2 * height() && width() >= 560 * scale ? Qt::Horizontal : Qt::Vertical;
    const bool tight = wanted == Qt::Horizontal && width() < 860 * scale;
    m_waitingTable->setColumnHidden(WaitingModel::Size, tight);
    m_clientsTable->setColumnHidden(PatienceModel::Software, tight); // when it gives up is what one wants to know
    if (m_body->orientation() == wanted)
        return;
    m_body->setOrientation(wanted);
    const int aside = wanted == Qt::Horizontal ? kSpacing : 0;
    m_body->widget(0)->layout()->setContentsMargins(0, 4, aside, 4);
    m_body->widget(1)->layout()->setContentsMargins(aside, 0, 0, 0);
    const int room = wanted == Qt::Horizontal ? width() : height();
    m_body->setSizes({room * 3 / 5, room * 2 / 5});
}

bool TimeView::eventFilter(QObject* watched, QEvent* event)
{
    // The conditions that can be set are offered before anything is typed: nobody can know their grammar.
    const bool asked = event->type() == QEvent::MouseButtonRelease ||
                       (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down);
    if (watched == m_condition && asked && m_condition->text().isEmpty() && !m_condition->completer()->popup()->isVisible()) {
        m_condition->completer()->setCompletionPrefix({});
        m_condition->completer()->complete();
    }
    return View::eventFilter(watched, event);
}

QTableView* TimeView::makeTable(QAbstractItemModel* model, const char* name)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setHighlightSections(false);
    table->setMinimumHeight(72);
    return table;
}

void TimeView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    const auto& clock = snapshot.clock;
    const auto elapsed = durationWords(clock.elapsedMs);
    m_state->setText(clock.isPaused()     ? tr("Time stands still at %1").arg(elapsed)
                     : clock.isRealTime() ? tr("Real time, for %1").arg(elapsed)
                                          : tr("%1 of real time, now at %2").arg(speedWords(clock.rate), elapsed));
    setTone(m_state, clock.isPaused() ? "warning" : clock.isRealTime() ? "" : "accent");
    m_waiting->show(clock);
    m_patience->show(snapshot);
    m_breakpoints->show(clock);

    const bool someWait = m_waiting->rowCount() > 0;
    m_waitingTable->setVisible(someWait);
    m_waitingEmpty->setVisible(!someWait);
    m_waitingEmpty->setText(clock.isRealTime()
                                ? tr("In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).")
                                : tr("No message waits at this moment. A step (.) lets time go on until the next one comes."));
    m_waitingTitle->setText(someWait ? tr("Messages that wait: %1").arg(countWords(clock.waitingCount)) : tr("Messages that wait"));
    const bool someClients = m_patience->rowCount() > 0;
    m_clientsTable->setVisible(someClients);
    m_clientsEmpty->setVisible(!someClients);
    const bool someBreakpoints = m_breakpoints->rowCount() > 0;
    m_breakpointsTable->setVisible(someBreakpoints);
    m_breakpointsEmpty->setVisible(!someBreakpoints);
    m_remove->setVisible(someBreakpoints);
    m_showHit->setVisible(someBreakpoints);
    noteSelection();
    setHint(clock.isPaused() ? tr("stands still") : clock.isRealTime() ? tr("real time") : speedWords(clock.rate));
}

void TimeView::noteSelection()
{
    const auto* chosen = m_breakpoints->at(m_breakpointsTable->currentIndex());
    m_remove->setEnabled(chosen != nullptr);
    m_showHit->setEnabled(chosen != nullptr && chosen->lastEvent != 0);
}

void TimeView::refuse(const QString& why)
{
    m_refused->setText(sentenceOf(why));
    m_refused->setVisible(!why.isEmpty());
    setTone(m_condition, why.isEmpty() ? "" : "danger");
}

void TimeView::addBreakpoint()
{
    const auto text = m_condition->text();
    const auto condition = cluster::BreakpointCondition::parse(text.toStdString());
    if (!condition)
        return refuse(QString::fromStdString(condition.error().message()));
    refuse({});
    context().source.execute(cluster::AddBreakpoint{text.toStdString()});
}

void TimeView::removeBreakpoint()
{
    if (const auto* chosen = m_breakpoints->at(m_breakpointsTable->currentIndex()))
        context().source.execute(cluster::RemoveBreakpoint{chosen->id});
}

void TimeView::showHit(const QModelIndex& index)
{
    if (const auto* chosen = m_breakpoints->at(index); chosen && chosen->lastEvent != 0)
        context().selection.selectEvent(chosen->lastEvent);
}

void TimeView::retranslate()
{
    m_clientsTitle->setText(tr("Clients outside keep the wall clock"));
    m_clientsTitle->setToolTip(tr("Their sessions, transactions and producers are timed by the cluster's clock, and thereby stretched; but each waits for an answer only so long."));
    m_clientsEmpty->setText(tr("No client from outside is connected. The application's own are not listed."));
    m_breakpointsTitle->setText(tr("Breakpoints stop the clock"));
    m_breakpointsEmpty->setText(tr("None is set. Write when the clock is to stop, for example: leader elected of orders"));
    m_condition->setPlaceholderText(tr("for example: isr < 2 of orders"));
    m_condition->setAccessibleName(tr("Condition of a new breakpoint"));
    m_condition->setToolTip(tr("isr < 2 [of TOPIC[-PARTITION]]\nleader elected [of TOPIC], partition offline, log truncated\noffset 500 in TOPIC-PARTITION, hw 500 in …, lag > 1000 of GROUP\nNOT_LEADER_OR_FOLLOWER answered [to CLIENT], error answered\ncontroller elected, election started, vote granted\nnode fenced, node 2 fenced, unfenced, started, stopped, killed, failed\ngroup changes, group stable, transaction aborted\nunder-replicated > 0, offline > 0, event NAME"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the chosen breakpoint (Delete)"));
    m_showHit->setText(tr("Show in the timeline"));
    m_showHit->setToolTip(tr("Select the event that met the chosen breakpoint last"));
    m_waitingTable->setAccessibleName(tr("Messages that wait"));
    m_clientsTable->setAccessibleName(tr("Clients outside and when they give up"));
    m_breakpointsTable->setAccessibleName(tr("Breakpoints"));
    m_waiting->retranslate();
    m_patience->retranslate();
    m_breakpoints->retranslate();
    showSnapshot(snapshot());
}

} // namespace brokerscope::ui
