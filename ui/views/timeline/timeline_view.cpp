#include "ui/views/timeline/timeline_view.h"

#include "ui/models/event_journal.h"
#include "ui/models/event_table_model.h"
#include "ui/models/failover_table_model.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/timeline/failover_card.h"
#include "ui/views/timeline/timeline_canvas.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
{
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_table);
    m_list->setColumnWidth(EventTableModel::Time, 104);
    m_list->setColumnWidth(EventTableModel::Where, 76);
    m_list->setColumnWidth(EventTableModel::What, 440);
    m_table->setColumnWidth(FailoverTableModel::Partition, 150);
    m_table->setColumnWidth(FailoverTableModel::Epoch, 64);

    auto* bar = new QHBoxLayout;
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
    m_search->setMaximumWidth(260);
    m_live->setObjectName(QStringLiteral("timeline.live"));
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addStretch(1);
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
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_why);
    layout->addWidget(m_card);

    // The story is told also while the dock is hidden: it must be there when it is opened.
    connect(&context.source, &ClusterSource::eventsArrived, this, &TimelineView::onEvents);
    connect(&context.source, &ClusterSource::snapshotChanged, this,
            [this](const SnapshotPtr& snapshot) { m_story.onSnapshot(*snapshot); });
    connect(m_modes, &QButtonGroup::idClicked, this, &TimelineView::showPage);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_events->setFilter(words);
        if (!words.isEmpty() && m_pages->currentIndex() == Lanes)
            showPage(List);
    });
    connect(m_live, &QToolButton::clicked, this, [this] {
        m_canvas->setSpanMs(kCalmSpanMs);
        m_canvas->follow();
    });
    connect(m_canvas, &TimelineCanvas::followingChanged, this, [this](bool following) { m_live->setEnabled(!following); });
    connect(m_canvas, &TimelineCanvas::eventChosen, this, [this](quint64 sequence) { choose(sequence); });
    for (auto* table : {m_list, m_table})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (current.isValid())
                choose(current.data(EventTableModel::kSequenceRole).toULongLong());
        });
    connect(&context.selection, &Selection::eventChanged, this, &TimelineView::showWhy);
    m_canvas->setSpanMs(kCalmSpanMs);
    m_live->setEnabled(false);
    restyle();
    retranslate();
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
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void TimelineView::retranslate()
{
    setHint(tr("drag to pan, wheel to zoom · click an event to see why"));
    m_modes->button(Lanes)->setText(tr("Lanes"));
    m_modes->button(List)->setText(tr("List"));
    m_modes->button(Failovers)->setText(tr("Last failure"));
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("Follow what happens now"));
    m_canvas->setAccessibleName(tr("Events by node and time; the list shows the same as a table"));
    m_list->setAccessibleName(tr("Events, newest first"));
    m_table->setAccessibleName(tr("Partitions of the last failure"));
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
    m_failovers->show(m_story.latest());
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

void TimelineView::showWhy()
{
    const auto chain = context().journal.chainOf(context().selection.chosenEvent());
    std::vector<std::uint64_t> sequences;
    QStringList lines;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        sequences.push_back(chain[i]->sequence);
        const auto sentence = eventSentence(*chain[i]).toHtmlEscaped();
        lines << (i == 0 ? QStringLiteral("<b>%1</b> <span style='color:%2'>%3</span>")
                               .arg(sentence, color(Token::TextMuted).name(), clockWords(chain[i]->time))
                         : QStringLiteral("<span style='color:%1'>%2</span> %3")
                               .arg(color(Token::TextMuted).name(), tr("because:"), sentence));
    }
    if (chain.size() == 1 && chain.front()->cause == 0)
        lines << QStringLiteral("<span style='color:%1'>%2</span>")
                     .arg(color(Token::TextMuted).name(), tr("Nothing earlier brought this about: a person, a client or a timer did."));
    m_why->setText(lines.join(QStringLiteral("<br>")));
    m_why->setVisible(!chain.empty());
    m_canvas->setSelected(context().selection.chosenEvent(), sequences);
}

void TimelineView::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_modes->button(page)->setChecked(true);
}

} // namespace brokerscope::ui
