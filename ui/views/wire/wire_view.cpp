#include "ui/views/wire/wire_view.h"

#include "ui/bridge/replay_source.h"
#include "ui/models/wire/field_tree_model.h"
#include "ui/models/wire/frame_table_model.h"
#include "ui/models/wire/frame_words.h"
#include "ui/models/wire/record_at.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/wire/hex_pane.h"
#include "ui/views/wire/latency_bar.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/height_of_rows.h"
#include "ui/words/figures.h"
#include "ui/words/recording_words.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr int kReadsAtOnce = 4;
constexpr std::size_t kFramesATime = 2000;          // 60,000 a second at 30 Hz
constexpr std::chrono::microseconds kFilterBudget{6000};

} // namespace

WireView::WireView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_model(new FrameTableModel(this))
    , m_fields(new FieldTreeModel(m_model->names(), this))
    , m_filter(new QLineEdit(this))
    , m_live(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_help(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_message(new QLabel(this))
    , m_list(new QTableView(this))
    , m_empty(new EmptyNote(this))
    , m_summary(new QLabel(this))
    , m_partner(new QPushButton(this))
    , m_evidence(new QPushButton(this))
    , m_latency(new LatencyBar(this))
    , m_tree(new QTreeView(this))
    , m_hex(new HexPane(this))
    , m_upright(new QSplitter(Qt::Vertical, this))
    , m_detail(new QWidget(this))
{
    makeList();
    const std::pair<QToolButton*, const char*> buttons[] = {
        {m_live, "wire.live"}, {m_clear, "wire.clear"}, {m_save, "wire.save"}, {m_help, "wire.help"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_help->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_filter->setObjectName(QStringLiteral("wire.filter"));
    m_filter->setClearButtonEnabled(true);
    m_message->setObjectName(QStringLiteral("wire.message"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_count->setObjectName(QStringLiteral("wire.count"));
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_empty->setObjectName(QStringLiteral("wire.empty"));
    m_summary->setObjectName(QStringLiteral("wire.summary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    m_partner->setObjectName(QStringLiteral("wire.partner"));
    m_evidence->setObjectName(QStringLiteral("wire.evidence"));
    m_tree->setObjectName(QStringLiteral("wire.fields"));
    m_tree->setModel(m_fields);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    FittedColumns::keep(*m_tree);
    m_hex->setObjectName(QStringLiteral("wire.hex"));

    auto* bar = new FlowRow;
    bar->setSpacing(4);
    bar->addGrowing(m_filter);
    bar->addWidget(m_help);
    bar->addWidget(m_count);
    for (auto* button : {m_live, m_clear, m_save})
        bar->addWidget(button);

    auto* line = new FlowRow;
    line->setSpacing(kSpacing);
    line->addGrowing(m_summary);
    line->addWidget(m_evidence);
    line->addWidget(m_partner);
    auto* across = new QSplitter(Qt::Horizontal, m_detail);
    across->addWidget(m_tree);
    across->addWidget(m_hex);
    // Sentences need more room than bytes do.
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 1);
    across->setSizes({660, 330});
    across->setChildrenCollapsible(false);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 6, 0, 0);
    detail->setSpacing(6);
    detail->addLayout(line);
    detail->addWidget(m_latency);
    detail->addWidget(across, 1);
    keepHeightOfRows(*m_detail);

    m_upright->addWidget(m_list);
    m_upright->addWidget(m_detail);
    m_upright->setStretchFactor(0, 1);
    m_upright->setStretchFactor(1, 1);
    m_upright->setChildrenCollapsible(false);
    m_detail->hide(); // until a frame is chosen the list has all the room

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_upright, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &WireView::applyFilter);
    connect(m_live, &QToolButton::toggled, this, &WireView::setFollowing);
    const auto empty = [this] {
        m_model->clear();
        m_lost = 0;
        showFrame(nullptr);
        showCount();
    };
    connect(m_clear, &QToolButton::clicked, this, empty);
    if (auto* replay = qobject_cast<ReplaySource*>(&context.source))
        connect(replay, &ReplaySource::rewound, this, [this, empty] {
            m_next = 1;
            empty();
        });
    connect(m_save, &QToolButton::clicked, this, &WireView::save);
    connect(m_help, &QToolButton::clicked, this,
            [this] { QToolTip::showText(m_help->mapToGlobal(QPoint(0, m_help->height())), m_help->toolTip(), m_help); });
    connect(m_partner, &QPushButton::clicked, this, &WireView::showPartner);
    connect(m_evidence, &QPushButton::clicked, this, [this] { this->context().selection.openEvidence(m_record); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &WireView::onField);
    connect(m_hex, &HexPane::byteChosen, this, &WireView::onByte);
    connect(&context.selection, &Selection::frameAsked, this, &WireView::openFrame);
    connect(&context.selection, &Selection::framesAsked, this, &WireView::openFrames);
    auto* find = new QShortcut(QKeySequence(QStringLiteral("/")), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    restyle();
    retranslate();
    showFrame(nullptr);
}

void WireView::makeList()
{
    m_list->setObjectName(QStringLiteral("wire.list"));
    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(FrameTableModel::Latency, new LatencyDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(22);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    FittedColumns::keep(*m_list)->giveUp({FrameTableModel::Correlation, FrameTableModel::Version, FrameTableModel::Size, FrameTableModel::Time, FrameTableModel::Latency,
                                         FrameTableModel::Result, FrameTableModel::About})
        ->keepWhole({FrameTableModel::What});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            showFrame(m_model->frameAt(current.row()));
    });
    // Who chooses a frame wants to look at it: the list stays.
    connect(m_list, &QTableView::pressed, this, [this](const QModelIndex& row) {
        setFollowing(false);
        m_list->scrollTo(row);
    });
    // Scrolling up is how a person says "wait"; back at the end it goes on.
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_scrolling)
            m_live->setChecked(value >= m_list->verticalScrollBar()->maximum());
    });
    auto* copy = new QShortcut(QKeySequence::Copy, m_list);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &WireView::copyRows);
}

void WireView::retranslate()
{
    setHint(tr("requests and responses as they crossed the sockets"));
    m_filter->setPlaceholderText(tr("Filter: api:Produce  topic:orders  node:2  error:any  slow:50"));
    m_filter->setToolTip(m_filter->placeholderText());
    m_filter->setAccessibleName(tr("Filter of the frames"));
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("Follow the newest frames. Scrolling up holds the list, so that it stays where you read."));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Empty the list and begin anew"));
    m_save->setText(tr("Save …"));
    m_save->setToolTip(tr("Save what the list shows: as text, as JSON, or as pcapng for Wireshark"));
    m_help->setAccessibleName(tr("Words of the filter"));
    m_help->setToolTip(tr("<p>All words must hold; a minus in front turns one round.</p>"
                          "<table cellspacing='4'>"
                          "<tr><td><b>api:Produce,Fetch</b></td><td>one of these APIs</td></tr>"
                          "<tr><td><b>kind:replication</b></td><td>produce, fetch, replication, quorum, group, metadata, transaction or admin</td></tr>"
                          "<tr><td><b>client:shop</b></td><td>a client whose id has this in it</td></tr>"
                          "<tr><td><b>at:2</b></td><td>node 2 was asked</td></tr>"
                          "<tr><td><b>frames:120-160</b></td><td>numbered like this, in the order of the whole cluster</td></tr>"
                          "<tr><td><b>node:2</b></td><td>from or to node 2</td></tr>"
                          "<tr><td><b>topic:orders</b></td><td>names such a topic</td></tr>"
                          "<tr><td><b>group:billing</b></td><td>names such a group</td></tr>"
                          "<tr><td><b>error:any</b>, <b>error:NOT_LEADER</b></td><td>answers with an error</td></tr>"
                          "<tr><td><b>is:request</b>, <b>is:response</b>, <b>is:broken</b></td><td>what it is</td></tr>"
                          "<tr><td><b>slow:50</b></td><td>answers after 50 ms or more</td></tr>"
                          "<tr><td><b>-api:Fetch</b></td><td>all but these</td></tr>"
                          "<tr><td><b>anything else</b></td><td>in the API's, topic's, group's, client's or error's name</td></tr>"
                          "</table>"));
    m_evidence->setText(tr("Evidence"));
    m_evidence->setToolTip(tr("What is known of the chosen record: who brought it, where it lies, who has read it"));
    m_list->setAccessibleName(tr("Frames, oldest first"));
    m_tree->setAccessibleName(tr("Fields of the chosen frame"));
    m_hex->setAccessibleName(tr("Bytes of the chosen frame"));
    m_model->retranslate();
    showSummary();
    showCount();
    applyFilter();
}

void WireView::restyle()
{
    m_live->setIcon(icon(QStringLiteral("follow"), m_following ? Token::Accent : Token::TextMuted));
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_save->setIcon(icon(QStringLiteral("copy")));
    m_help->setIcon(icon(QStringLiteral("help")));
    m_summary->setFont(typeFont(Type::Strong));
    m_hex->restyle();
    View::restyle();
}

void WireView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_model->learn(snapshot);
}

void WireView::animate(WallTime)
{
    pull();
}

void WireView::pull()
{
    // A list that is held takes nothing in: what is read stays where it is. The engine keeps the newest meanwhile.
    if (m_following) {
        m_scrolling = true;
        const auto rows = m_model->rowCount();
        bool isMore = true; // a list that has just been opened has much to read
        bool hasRead = false;
        for (int i = 0; isMore && i < kReadsAtOnce; ++i) {
            const auto batch = context().source.frames(m_next, kFramesATime);
            m_next = batch.next;
            m_lost += batch.lost;
            if (!batch.frames.empty())
                m_model->append(batch.frames);
            hasRead = hasRead || !batch.frames.empty();
            isMore = batch.frames.size() == kFramesATime;
        }
        m_model->work(kFilterBudget);
        if (m_model->rowCount() != rows || hasRead)
            m_list->scrollToBottom();
        m_scrolling = false;
        if (m_frame && !m_frame->response && m_latency->isHidden() && m_model->partnerOf(*m_frame))
            showSummary(); // the answer has come
    } else if (m_model->unexamined() > 0) {
        m_scrolling = true;
        m_model->work(kFilterBudget);
        m_scrolling = false;
    }
    showCount();
}

void WireView::setFollowing(bool on)
{
    if (on == m_following)
        return;
    m_following = on;
    m_live->setChecked(on);
    m_live->setIcon(icon(QStringLiteral("follow"), on ? Token::Accent : Token::TextMuted));
    if (on)
        m_list->scrollToBottom();
    showCount();
}

void WireView::showCount()
{
    const auto shown = static_cast<std::int64_t>(m_model->rowCount());
    const auto all = static_cast<std::int64_t>(m_model->frameCount());
    auto words = shown == all ? tr("%1 frames").arg(countWords(all)) : tr("%1 of %2 frames").arg(countWords(shown), countWords(all));
    if (!m_following)
        words += QStringLiteral(" · ") + tr("held");
    if (m_lost > 0)
        words += QStringLiteral(" · ") + tr("%1 not kept").arg(countWords(static_cast<std::int64_t>(m_lost)));
    m_count->setText(words);
    const bool recorded = qobject_cast<ReplaySource*>(&context().source) != nullptr;
    m_count->setToolTip(m_lost == 0 ? QString()
                        : recorded  ? recordingNote(QStringLiteral("dock.wire"))
                                    : tr("More frames came than the cluster keeps until they are read: the oldest were dropped."));
    const bool nothing = all == 0;
    m_empty->setText(snapshot().external
                         ? tr("This cluster runs elsewhere: what crosses its sockets cannot be seen from here.")
                     : recorded ? tr("Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.")
                         : tr("Nothing has crossed the sockets yet. Connect a client, or start the demo clients."));
    if (m_empty->isHidden() == nothing) {
        m_empty->setVisible(nothing);
        m_upright->setVisible(!nothing);
    }
}

void WireView::applyFilter()
{
    auto parsed = FrameFilter::parse(m_filter->text());
    setTone(m_filter, parsed.error.isEmpty() ? "" : "danger");
    say(parsed.error, true);
    if (!parsed.error.isEmpty())
        return; // the list stays as it is until the words mean something
    m_scrolling = true;
    m_model->setFilter(std::move(parsed.filter));
    m_model->work(kFilterBudget);
    m_scrolling = false;
    if (m_frame)
        if (const auto row = m_model->indexOf(m_frame->sequence); row.isValid())
            m_list->setCurrentIndex(row);
    showCount();
}

void WireView::say(const QString& words, bool bad)
{
    m_message->setText(words);
    setTone(m_message, bad ? "danger" : "ok");
    m_message->setVisible(!words.isEmpty());
}

void WireView::showFrame(const cluster::FramePtr& frame)
{
    if (frame && frame == m_frame)
        return;
    m_frame = frame;
    m_fields->show(frame);
    m_hex->show(m_fields->dissection().bytes, secretsOf(m_fields->dissection()));
    m_detail->setVisible(frame != nullptr);
    m_record = {};
    m_evidence->hide();
    if (frame) {
        m_tree->expandToDepth(m_fields->rowCount() > 0 ? 1 : 0);
        if (const auto body = m_fields->bodyIndex(); body.isValid())
            m_tree->setCurrentIndex(body);
    }
    showSummary();
}

void WireView::showSummary()
{
    if (!m_frame)
        return;
    const auto partner = m_model->partnerOf(*m_frame);
    const auto* answer = m_frame->response ? m_frame.get() : partner.get();
    auto words = (m_frame->response ? tr("%1 response v%2 #%3") : tr("%1 request v%2 #%3"))
                     .arg(apiName(*m_frame)).arg(m_frame->apiVersion).arg(m_frame->correlationId);
    words += QStringLiteral(" · ") + fromWords(*m_frame) + QStringLiteral(" → ") + toWords(*m_frame) +
             QStringLiteral(" · ") + bytesWords(static_cast<std::int64_t>(m_frame->size));
    if (answer != nullptr)
        words += QStringLiteral(" · ") + tr("answered after %1").arg(nanosecondWords(answer->latency.total()));
    m_summary->setText(words);
    m_summary->setToolTip(words + QLatin1Char('\n') +
                          tr("connection %1, %2:%3").arg(m_frame->peers->connection)
                              .arg(QString::fromStdString(m_frame->peers->peerHost)).arg(m_frame->peers->peerPort));
    m_partner->setText(m_frame->response ? tr("Go to the request") : tr("Go to the answer"));
    m_partner->setEnabled(partner != nullptr);
    m_partner->setToolTip(partner ? QString() : m_frame->response ? tr("The request is no longer kept.")
                                                                  : tr("There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed."));
    m_latency->setVisible(answer != nullptr);
    if (answer != nullptr)
        m_latency->show(answer->latency);
}

void WireView::showPartner()
{
    if (m_frame)
        choose(m_model->partnerOf(*m_frame));
}

void WireView::choose(const cluster::FramePtr& frame)
{
    if (!frame)
        return;
    setFollowing(false);
    auto row = m_model->indexOf(frame->sequence);
    if (!row.isValid() && m_model->find(frame->sequence)) {
        // The filter hides what was asked for.
        m_filter->clear();
        while (!m_model->work(kFilterBudget)) {}
        row = m_model->indexOf(frame->sequence);
    }
    if (row.isValid()) {
        m_scrolling = true;
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row, QAbstractItemView::PositionAtCenter);
        m_scrolling = false;
    }
    showFrame(frame);
}

// Whoever asks for a frame wants it to be there, also when the list is held or was never looked at.
void WireView::catchUp()
{
    m_scrolling = true;
    for (;;) {
        const auto batch = context().source.frames(m_next, kFramesATime);
        m_next = batch.next;
        m_lost += batch.lost;
        if (batch.frames.empty())
            break;
        m_model->append(batch.frames);
    }
    m_model->learn(snapshot());
    m_model->work(kFilterBudget);
    m_scrolling = false;
}

void WireView::openFrame(quint64 sequence)
{
    catchUp();
    auto frame = m_model->find(sequence);
    if (!frame)
        frame = context().source.frame(sequence);
    if (!frame)
        return say(tr("This frame is no longer kept: newer ones have taken its place."), true);
    say({}, false);
    choose(frame);
}

void WireView::openFrames(const FrameQuery& query)
{
    catchUp();
    std::uint32_t found = 0;
    std::uint64_t first = 0;
    cluster::FramePtr newest;
    const auto key = query.clientKey.toStdString();
    m_model->eachFromNewest([&](const cluster::FramePtr& one) {
        if (one->time <= query.until && one->kind == query.kind && one->response == query.response &&
            one->peers->node == query.node && one->peers->peerNode == query.peerNode &&
            (query.peerNode != kNoNode || one->peers->clientKey == key)) {
            newest = newest ? newest : one;
            first = one->sequence;
            ++found;
        }
        return found < query.count;
    });
    if (!newest)
        return say(tr("What this dot stood for is no longer kept: newer frames have taken its place."), true);
    if (query.count > 1) {
        setFollowing(false);
        m_filter->setText(FrameFilter::wordsFor(query, first, newest->sequence));
        while (!m_model->work(kFilterBudget)) {}
        say(found < query.count ? tr("Of the %1 frames that the dot stood for these %2 are still kept.").arg(query.count).arg(found)
                                : tr("The dot stood for these %1 frames. Empty the filter to see all again.").arg(query.count),
            false);
    } else {
        say({}, false);
    }
    choose(newest);
}

void WireView::onField(const QModelIndex& current)
{
    if (!current.isValid())
        return;
    m_record = m_frame ? recordAt(*m_fields, current, *m_frame, m_model->partnerOf(*m_frame), m_model->names()) : RecordKey();
    m_evidence->setVisible(m_record.isValid());
    m_hex->light(current.siblingAtColumn(0).data(FieldTreeModel::kBeginRole).toULongLong(),
                 current.siblingAtColumn(0).data(FieldTreeModel::kLengthRole).toULongLong(), !m_lighting);
}

void WireView::onByte(quint64 byte)
{
    const auto field = m_fields->indexAt(byte);
    if (!field.isValid())
        return;
    m_lighting = true;
    m_tree->setCurrentIndex(field);
    m_tree->scrollTo(field);
    m_lighting = false;
    onField(field);
}

void WireView::copyRows() const
{
    const auto current = m_list->currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    for (int column = 0; column < FrameTableModel::Columns; ++column)
        cells << current.siblingAtColumn(column).data().toString();
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

QString WireView::saveTo(const QString& fileName)
{
    const auto format = frameFormatOf(fileName);
    if (!format)
        return tr("The name must end in .txt, .json or .pcapng: it says what is written.");
    const auto frames = m_model->shownFrames();
    if (frames.empty())
        return tr("The list shows no frames: there is nothing to save.");
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(framesAs(*format, frames, m_model->names())) < 0 || !file.commit())
        return tr("%1 could not be written: %2").arg(fileName, file.errorString());
    return {};
}

void WireView::save()
{
    const auto name = QFileDialog::getSaveFileName(
        this, tr("Save frames"), QStringLiteral("frames.pcapng"),
        tr("Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)"));
    if (name.isEmpty())
        return;
    const auto error = saveTo(name);
    say(error.isEmpty() ? tr("%1 frames saved to %2").arg(countWords(m_model->rowCount()), name) : error, !error.isEmpty());
}

} // namespace brokerscope::ui
