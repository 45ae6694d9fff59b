#include "ui/views/timeline/timeline_view.h"

#include "ui/bridge/replay_source.h"
#include "ui/models/event_journal.h"
#include "ui/models/event_table_model.h"
#include "ui/models/failover_report.h"
#include "ui/models/failover_table_model.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/timeline/failover_card.h"
#include "ui/views/timeline/timeline_canvas.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/cause_words.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

// So long after a failure the lanes are held on it; then they go live again by themselves.
constexpr auto kHoldFor = std::chrono::seconds(25);
constexpr std::int64_t kFailureSpanMs = 4000;
constexpr std::int64_t kCalmSpanMs = 10000;

} // namespace

TimelineView::TimelineView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_canvas(new TimelineCanvas(context.journal, this))
    , m_events(new EventTableModel(context.journal, this))
    , m_failovers(new FailoverTableModel(context.journal, this))
    , m_card(new FailoverCard(this))
    , m_list(makeTable(m_events, "timeline.list"))
    , m_table(makeTable(m_failovers, "timeline.failovers"))
    , m_pages(new QStackedWidget(this))
    , m_modes(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_live(new QToolButton(this))
    , m_why(new QLabel(this))
    , m_kind(new QComboBox)
    , m_node(new QComboBox)
    , m_bookmarked(new QToolButton)
    , m_failures(new QComboBox)
    , m_saveReport(new QToolButton)
    , m_message(new QLabel(this))
    , m_bookmark(new QToolButton)
    , m_note(new QLineEdit)
{
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_table);
    m_events->setBookmarks(m_bookmarks);
    m_filters = makeFilters();
    m_reportBar = makeReportBar();
    m_noteBar = makeNoteBar();
    m_message->setObjectName(QStringLiteral("timeline.message"));
    m_message->setWordWrap(true);
    m_message->hide();

    auto* bar = new FlowRow;
    bar->setSpacing(4);
    const std::pair<const char*, const char*> modes[] = {
        {"timeline.mode.lanes", "timeline"}, {"timeline.mode.list", "list"}, {"timeline.mode.failover", "follow"}};
    for (int i = 0; i < 3; ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(modes[i].first));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_modes->addButton(button, i);
        bar->addWidget(button);
    }
    m_search->setObjectName(QStringLiteral("timeline.search"));
    m_search->setClearButtonEnabled(true);
    limitWidth(*m_search, 0, 260);
    m_live->setObjectName(QStringLiteral("timeline.live"));
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addStretch();
    bar->addWidget(m_search);
    bar->addWidget(m_live);

    m_why->setObjectName(QStringLiteral("timeline.why"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::RichText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setContentsMargins(4, 2, 4, 2);
    m_why->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_filters);
    layout->addWidget(m_reportBar);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_why);
    layout->addWidget(m_noteBar);
    layout->addWidget(m_card);

    // The story is told also while the dock is hidden: it must be there when it is opened.
    connect(&context.source, &ClusterSource::eventsArrived, this, &TimelineView::onEvents);
    connect(&context.source, &ClusterSource::snapshotChanged, this,
            [this](const SnapshotPtr& snapshot) { m_story.onSnapshot(*snapshot); });
    if (const auto* replay = qobject_cast<ReplaySource*>(&context.source)) {
        connect(replay, &ReplaySource::passed, this, [this](const SnapshotPtr& snapshot) { m_story.onSnapshot(*snapshot); });
        connect(replay, &ReplaySource::rewound, this, [this] { m_story = FailoverStory(); });
    }
    connect(m_modes, &QButtonGroup::idClicked, this, &TimelineView::showPage);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_events->setFilter(words);
        if (!words.isEmpty() && m_pages->currentIndex() == Lanes)
            showPage(List);
    });
    m_live->setCheckable(true);
    m_live->setChecked(true);
    connect(m_live, &QToolButton::clicked, this, [this](bool on) {
        if (!on)
            return m_canvas->hold();
        m_canvas->setSpanMs(kCalmSpanMs);
        m_canvas->follow();
    });
    connect(m_canvas, &TimelineCanvas::followingChanged, m_live, &QToolButton::setChecked);
    connect(m_canvas, &TimelineCanvas::eventChosen, this, [this](quint64 sequence) { choose(sequence); });
    for (auto* table : {m_list, m_table})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (current.isValid())
                choose(current.data(EventTableModel::kSequenceRole).toULongLong());
        });
    connect(&context.selection, &Selection::eventChanged, this, &TimelineView::showWhy);
    m_canvas->setSpanMs(kCalmSpanMs);
    restyle();
    retranslate();
}

QWidget* TimelineView::makeFilters()
{
    auto* filters = new QWidget(this);
    auto* row = new FlowRow(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_kind->setObjectName(QStringLiteral("timeline.kind"));
    m_node->setObjectName(QStringLiteral("timeline.node"));
    m_bookmarked->setObjectName(QStringLiteral("timeline.bookmarked"));
    m_bookmarked->setCheckable(true);
    row->addWidget(m_kind);
    row->addWidget(m_node);
    row->addWidget(m_bookmarked);
    row->addStretch();
    filters->hide();
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_events->setKind(index <= 0 ? std::nullopt : std::optional(kEventKinds[static_cast<std::size_t>(index) - 1]));
    });
    connect(m_node, &QComboBox::activated, this, [this] { m_events->setNode(NodeId(m_node->currentData().toInt())); });
    connect(m_bookmarked, &QToolButton::toggled, m_events, &EventTableModel::setBookmarkedOnly);
    return filters;
}

QWidget* TimelineView::makeReportBar()
{
    auto* report = new QWidget(this);
    auto* row = new QHBoxLayout(report);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_failures->setObjectName(QStringLiteral("timeline.failures"));
    m_failures->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_failures->setMinimumContentsLength(24);
    m_saveReport->setObjectName(QStringLiteral("timeline.saveReport"));
    row->addWidget(m_failures, 1);
    row->addWidget(m_saveReport);
    report->hide();
    connect(m_failures, &QComboBox::activated, this, [this] { m_failovers->show(chosenFailure()); });
    connect(m_saveReport, &QToolButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Save the failover report"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Web page (*.html)"), tr("CSV files (*.csv)")});
        dialog->setDefaultSuffix(QStringLiteral("html"));
        dialog->selectFile(QStringLiteral("failover.html"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { saveReport(path); });
        dialog->open();
    });
    return report;
}

QWidget* TimelineView::makeNoteBar()
{
    auto* notes = new QWidget(this);
    auto* row = new QHBoxLayout(notes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_bookmark->setObjectName(QStringLiteral("timeline.bookmark"));
    m_bookmark->setCheckable(true);
    m_note->setObjectName(QStringLiteral("timeline.note"));
    row->addWidget(m_bookmark);
    row->addWidget(m_note, 1);
    notes->hide();
    connect(m_bookmark, &QToolButton::clicked, this, &TimelineView::toggleBookmark);
    connect(m_note, &QLineEdit::textEdited, this,
            [this](const QString& note) { m_bookmarks.set(context().selection.chosenEvent(), note); });
    return notes;
}

QTableView* TimelineView::makeTable(QAbstractItemModel* model, const char* name)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    FittedColumns::keep(*table);
    return table;
}

void TimelineView::retranslate()
{
    setHint(tr("drag to pan, wheel to zoom · click an event to see why"));
    m_modes->button(Lanes)->setText(tr("Lanes"));
    m_modes->button(List)->setText(tr("List"));
    m_modes->button(Failovers)->setText(tr("Last failure"));
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(m_search->placeholderText());
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("Follow what happens now; off: the lanes stand still"));
    m_canvas->setAccessibleName(tr("Events by node and time; the list shows the same as a table"));
    m_list->setAccessibleName(tr("Events, newest first"));
    m_table->setAccessibleName(tr("Partitions of the last failure"));
    m_kind->setAccessibleName(tr("Kind of events"));
    m_kind->setToolTip(tr("Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see "
                          "them, too"));
    m_node->setAccessibleName(tr("Node that events are of"));
    const int kind = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    m_kind->addItem(tr("all but routine"));
    for (const auto each : kEventKinds)
        m_kind->addItem(kindWords(each));
    m_kind->setCurrentIndex(kind);
    m_nodes.clear();
    fillFilters(snapshot());
    m_bookmarked->setText(tr("Bookmarks"));
    m_bookmarked->setToolTip(tr("Only events that you have bookmarked"));
    m_failures->setAccessibleName(tr("Failure whose report is shown"));
    m_saveReport->setText(tr("Save report …"));
    m_saveReport->setToolTip(tr("As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record"));
    m_bookmark->setText(tr("★ Bookmark"));
    m_bookmark->setToolTip(tr("Find this event again; write a note to it"));
    m_note->setPlaceholderText(tr("Note to this event"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_failureEvents.clear();
    fillFailures();
    m_events->retranslate();
    m_failovers->retranslate();
    m_card->retranslate();
    showWhy();
}

void TimelineView::restyle()
{
    m_live->setIcon(icon(QStringLiteral("follow"), Token::Accent));
    showWhy();
    View::restyle();
}

void TimelineView::onEvents(const std::vector<cluster::Event>& events)
{
    for (const auto& event : events)
        m_story.onEvent(event);
    const auto* failover = m_story.latest();
    if (failover != nullptr && failover->event != m_heldFor) {
        m_heldFor = failover->event;
        m_canvas->setSpanMs(kFailureSpanMs);
        m_canvas->hold(failover->at);
    }
}

void TimelineView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<NodeId> nodes;
    for (const auto& node : snapshot.nodes)
        nodes.push_back(node.id);
    m_canvas->setNodes(nodes);
    m_canvas->setExternal(snapshot.external.has_value());
    fillFilters(snapshot);
    fillFailures();
    m_failovers->show(chosenFailure());
}

void TimelineView::fillFilters(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<NodeId> nodes;
    for (const auto& node : snapshot.nodes)
        nodes.push_back(node.id);
    if (nodes == m_nodes && m_node->count() > 0)
        return;
    const auto chosen = m_node->currentData();
    m_nodes = nodes;
    m_node->clear();
    m_node->addItem(tr("all nodes"), kNoNode.value());
    for (const auto id : nodes)
        m_node->addItem(tr("node %1").arg(id.value()), id.value());
    m_node->setCurrentIndex(std::max(m_node->findData(chosen), 0));
}

// Newest first; a new failure is chosen by itself.
void TimelineView::fillFailures()
{
    std::vector<std::uint64_t> events;
    QStringList titles;
    const auto add = [&](const Failover& failover) {
        events.push_back(failover.event);
        titles << failoverTitle(failover, context().journal);
    };
    if (m_story.latest() != nullptr)
        add(*m_story.latest());
    for (auto it = m_story.earlier().rbegin(); it != m_story.earlier().rend(); ++it)
        add(*it);
    m_saveReport->setEnabled(!events.empty());
    m_failures->setEnabled(!events.empty());
    if (events == m_failureEvents)
        return;
    m_failureEvents = events;
    m_failures->clear();
    m_failures->addItems(titles);
}

const Failover* TimelineView::chosenFailure() const
{
    const auto index = m_failures->currentIndex();
    if (index < 0 || static_cast<std::size_t>(index) >= m_failureEvents.size())
        return m_story.latest();
    const auto event = m_failureEvents[static_cast<std::size_t>(index)];
    if (m_story.latest() != nullptr && m_story.latest()->event == event)
        return m_story.latest();
    for (const auto& failover : m_story.earlier())
        if (failover.event == event)
            return &failover;
    return m_story.latest();
}

bool TimelineView::saveReport(const QString& path)
{
    const auto* failover = chosenFailure();
    QSaveFile file(path);
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const bool good = failover != nullptr && file.open(QIODevice::WriteOnly) &&
                      file.write((csv ? failoverCsv(*failover) : failoverHtml(*failover, context().journal)).toUtf8()) >= 0 && file.commit();
    m_message->setText(good ? tr("Saved to %1.").arg(path) : tr("%1 could not be written: %2.").arg(path, file.errorString()));
    m_message->show();
    return good;
}

void TimelineView::toggleBookmark()
{
    const auto event = context().selection.chosenEvent();
    if (m_bookmarks.has(event)) {
        m_bookmarks.remove(event);
        m_note->clear();
    } else {
        m_bookmarks.set(event, m_note->text());
        m_note->setFocus(Qt::OtherFocusReason);
    }
    m_bookmark->setChecked(m_bookmarks.has(event));
}

void TimelineView::animate(WallTime now)
{
    const auto* failover = m_story.latest();
    if (failover != nullptr && !m_canvas->isFollowing() && context().selection.chosenEvent() == 0 &&
        failover->event == m_heldFor && now - failover->at > kHoldFor) {
        m_heldFor = failover->event;
        m_canvas->setSpanMs(kCalmSpanMs);
        m_canvas->follow();
    }
    if (m_pages->currentIndex() == Lanes)
        m_canvas->setNow(now);
    m_card->show(failover, now);
}

void TimelineView::choose(std::uint64_t sequence)
{
    context().selection.selectEvent(sequence);
    const auto* event = context().journal.find(sequence);
    if (event != nullptr && !event->topic.empty() && event->partition.value() >= 0)
        context().selection.selectPartition({QString::fromStdString(event->topic), event->partition});
}

// The event, then each cause with the time between, back to who or what began it.
void TimelineView::showWhy()
{
    const auto chosen = context().selection.chosenEvent();
    const auto chain = context().journal.chainOf(chosen);
    const auto muted = color(Token::TextMuted).name();
    std::vector<std::uint64_t> sequences;
    QStringList lines;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        sequences.push_back(chain[i]->sequence);
        const auto sentence = eventSentence(*chain[i]).toHtmlEscaped();
        if (i == 0) {
            lines << QStringLiteral("<b>%1</b> <span style='color:%2'>%3</span>").arg(sentence, muted, clockWords(chain[i]->time));
            continue;
        }
        const auto between = durationWords(std::max<std::int64_t>((chain[i - 1]->time - chain[i]->time).count(), 0));
        lines << QStringLiteral("<span style='color:%1'>%2</span> %3").arg(muted, tr("%1 before, because:").arg(between), sentence);
    }
    // The journal may have lost what lies further back.
    if (!chain.empty() && chain.back()->cause == 0)
        lines << QStringLiteral("<span style='color:%1'>%2</span>").arg(muted, rootWords(*chain.back()).toHtmlEscaped());
    m_why->setText(lines.join(QStringLiteral("<br>")));
    m_why->setVisible(!chain.empty());
    m_noteBar->setVisible(!chain.empty());
    m_bookmark->setChecked(m_bookmarks.has(chosen));
    if (m_note->text() != m_bookmarks.note(chosen))
        m_note->setText(m_bookmarks.note(chosen));
    m_canvas->setSelected(chosen, sequences);
}

void TimelineView::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_modes->button(page)->setChecked(true);
    m_filters->setVisible(page == List);
    m_reportBar->setVisible(page == Failovers);
}

} // namespace brokerscope::ui
