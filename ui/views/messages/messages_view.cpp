#include "ui/views/messages/messages_view.h"

#include "ui/bridge/workloads.h"
#include "ui/models/fullest_topic.h"
#include "ui/models/message_rows.h"
#include "ui/models/metadata_message.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/messages/message_detail.h"
#include "ui/views/messages/message_files.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/message_table.h"
#include "ui/words/figures.h"
#include "ui/words/kafka_error_words.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace brokerscope::ui {

namespace {

constexpr int kLookEveryMs = 250;      // for new records
constexpr int kRetryMs = 2'000;
constexpr int kBesideWidth = 820;      // from here on the details are beside the table
constexpr int kLowHeight = 480;        // in a low view they are there earlier
constexpr int kNarrowestBeside = 700; // below, neither of them would be of use
constexpr int kAllColumnsWidth = 860;  // of the table; a narrower one leaves out what the details show
const char* const kMetadataTopic = "__cluster_metadata";

} // namespace

MessagesView::MessagesView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_browser(context.workloads.makeBrowser(this))
    , m_rows(new TopicRows(*m_browser, this))
    , m_found(new FoundRows(this))
    , m_table(new MessageTable(this))
    , m_detail(new MessageDetail(this))
    , m_topic(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_isolation(new QComboBox(this))
    , m_goTo(new QLineEdit(this))
    , m_live(new QToolButton(this))
    , m_files(new QToolButton(this))
    , m_filesMenu(new QMenu(this))
    , m_filterEdit(new QLineEdit(this))
    , m_filterHelp(new QToolButton(this))
    , m_search(new QPushButton(this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_state(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_empty(new EmptyNote(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    build();
    connectAll();
    m_table->setRows(m_rows);
    retranslate();
    restyle();
    showSearch();
    showEmptyState();
}

void MessagesView::build()
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_topic, "messages.topic"},       {m_order, "messages.order"},   {m_isolation, "messages.isolation"}, {m_goTo, "messages.goTo"},
        {m_live, "messages.live"},         {m_files, "messages.files"},   {m_filterEdit, "messages.filter"},   {m_filterHelp, "messages.filterHelp"},
        {m_search, "messages.search"},     {m_problem, "messages.say"},   {m_progress, "messages.progress"},   {m_state, "messages.state"},
        {m_new, "messages.new"},           {m_empty, "messages.empty"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(16);
    m_order->addItems({QString(), QString()});
    m_isolation->addItems({QStringLiteral("read_uncommitted"), QStringLiteral("read_committed")});
    for (auto* box : {m_order, m_isolation}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_files->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_files->setPopupMode(QToolButton::InstantPopup);
    m_files->setMenu(m_filesMenu);
    m_filterEdit->setClearButtonEnabled(true);
    m_filterHelp->setText(QStringLiteral("?"));
    m_problem->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_state->setProperty("tone", QStringLiteral("muted"));
    m_state->setFont(typeFont(Type::Caption));
    m_state->setMinimumWidth(0);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_new->setProperty("role", QStringLiteral("primary"));
    m_new->hide();

    auto* bar = new FlowRow;
    bar->setSpacing(6);
    bar->addGrowing(m_topic);
    bar->addWidget(m_order);
    bar->addWidget(m_isolation);
    bar->addWidget(m_goTo);
    bar->addWidget(m_live);
    bar->addWidget(m_files);
    auto* search = new QHBoxLayout;
    search->setSpacing(6);
    search->addWidget(m_filterEdit, 1);
    search->addWidget(m_filterHelp);
    search->addWidget(m_search);
    auto* state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_state, 1);
    state->addWidget(m_new);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(4);
    leftLayout->addWidget(m_empty, 1);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addLayout(state);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_detail->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addLayout(search);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
    m_extendTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
}

void MessagesView::connectAll()
{
    connect(m_browser, &TopicBrowser::opened, this, &MessagesView::onOpened);
    connect(m_browser, &TopicBrowser::extended, this, &MessagesView::onExtended);
    connect(m_browser, &TopicBrowser::wholeRead, this, &MessagesView::onWhole);
    connect(m_browser, &TopicBrowser::searchStep, this, &MessagesView::onSearchStep);
    connect(m_browser, &TopicBrowser::rankFound, this, [this](qint64 rank, const QString& error) {
        if (!error.isEmpty())
            return say(error, "danger");
        m_table->setFollow(MessageTable::Follow::No);
        m_table->showRow(m_rows->rowOfRank(rank));
        m_table->table().setFocus();
    });
    connect(m_rows, &TopicRows::failed, this, [this](const QString& error) {
        say(tr("%1. Trying again …").arg(error), "warning");
        m_retryTimer.start(kRetryMs);
    });
    // Rows come and go after it was asked for them: the count that is shown is that of the rows there are.
    for (const auto changed : {&MessageRows::inserted, &MessageRows::removed})
        connect(m_rows, changed, this, [this] { showSearch(); });
    connect(m_rows, &MessageRows::filled, this, [this] {
        if (m_retryTimer.isActive()) {
            m_retryTimer.stop();
            say({}, "muted");
        }
        showEmptyState();
        if (m_detail->message() == nullptr)
            onCurrent();
    });
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        if (!m_openError.isEmpty())
            open();
        else
            m_rows->retry();
    });
    connect(&m_extendTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_opening && m_openError.isEmpty() && !m_opened.isEmpty())
            m_browser->extend();
    });
    connect(m_topic, &QComboBox::activated, this, &MessagesView::open);
    connect(m_topic->lineEdit(), &QLineEdit::returnPressed, this, &MessagesView::open);
    connect(m_order, &QComboBox::activated, this, [this] {
        if (m_showsFound)
            return open();
        m_rows->setNewestFirst(newestFirst());
        if (m_live->isChecked())
            follow();
    });
    connect(m_isolation, &QComboBox::activated, this, &MessagesView::open);
    connect(m_goTo, &QLineEdit::returnPressed, this, &MessagesView::goTo);
    connect(m_goTo, &QLineEdit::textEdited, this, [this] { setTone(m_goTo, ""); });
    connect(m_live, &QToolButton::toggled, this, &MessagesView::setLive);
    connect(m_new, &QPushButton::clicked, this, &MessagesView::follow);
    connect(m_filterEdit, &QLineEdit::returnPressed, this, &MessagesView::open);
    connect(m_filterEdit, &QLineEdit::textEdited, this, [this](const QString& text) {
        // Said while it is typed, and nothing is sent.
        RecordFilter::Problem problem;
        const bool good = RecordFilter::parse(text, QDateTime::currentMSecsSinceEpoch(), &problem).has_value();
        setTone(m_filterEdit, good ? "" : "danger");
        say(good ? QString() : problem.sentence, "danger");
        if (text.isEmpty())
            open();
    });
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && m_filterEdit->hasFocus() && !m_filter.limits().fromOffset && m_showsFound)
            open(); // by the button that clears
    });
    connect(m_filterHelp, &QToolButton::clicked, this, [this] {
        QToolTip::showText(m_filterHelp->mapToGlobal(QPoint(0, m_filterHelp->height())), m_filterHelp->toolTip(), m_filterHelp, {}, 60'000);
    });
    connect(m_search, &QPushButton::clicked, this, [this] { m_searching ? cancelSearch() : open(); });
    connect(m_table, &MessageTable::currentChanged, this, &MessagesView::onCurrent);
    connect(m_table, &MessageTable::scrolled, this, [this](qint64, bool atTop, bool atBottom) { onScrolled(atTop, atBottom); });
    connect(m_detail, &MessageDetail::formsChanged, this, [this] { m_table->model().setForms(m_detail->keyForm(), m_detail->valueForm()); });
    connect(m_detail, &MessageDetail::produceAgain, this, &MessagesView::produceAgain);
    connect(m_detail, &MessageDetail::evidenceWanted, this, [this] {
        if (const auto& message = m_detail->message())
            context().selection.openEvidence({{m_opened, message->partition}, message->offset});
    });
    connect(&context().selection, &Selection::partitionChanged, this, [this] {
        const auto& chosen = context().selection.partition();
        if (!isVisible() || !chosen.isValid() || chosen.topic == m_opened)
            return;
        m_topic->setEditText(chosen.topic);
        open();
    });
    auto* find = new QShortcut(QKeySequence(Qt::Key_Slash), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filterEdit, [this] { m_filterEdit->setFocus(Qt::ShortcutFocusReason); });
    auto* go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, m_goTo, [this] { m_goTo->setFocus(Qt::ShortcutFocusReason); });
}

void MessagesView::retranslate()
{
    setHint(tr("/ filters · Ctrl+G goes to an offset or a time"));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->lineEdit()->setPlaceholderText(tr("topic"));
    m_order->setItemText(0, tr("newest first"));
    m_order->setItemText(1, tr("oldest first"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setToolTip(tr("All partitions in one order: a merge by timestamp that keeps each partition's own order. Of the records that come next in "
                           "each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives "
                           "while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only."));
    m_isolation->setAccessibleName(tr("Isolation level"));
    m_isolation->setToolTip(tr("read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, "
                               "Kafka's default for consumers, shows them"));
    m_goTo->setPlaceholderText(tr("go to 0:1500, 18:00"));
    m_goTo->setAccessibleName(tr("Go to an offset or a time"));
    m_goTo->setToolTip(tr("PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m"));
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("Show new records as they come. Scrolling away stops the following, and says how many came since"));
    m_files->setText(tr("Export"));
    m_filesMenu->clear();
    const auto add = [this](const char* name, const QString& text, auto act) {
        auto* action = m_filesMenu->addAction(text, this, act);
        action->setObjectName(QLatin1String(name));
    };
    add("messages.exportVisible", tr("Export the visible records …"), [this] { exportMessages(m_table->visibleMessages(), tr("Export the visible records")); });
    add("messages.exportSelected", tr("Export the selected records …"), [this] { exportMessages(m_table->selected(), tr("Export the selected records")); });
    add("messages.exportAll", tr("Export all that the filter lets pass …"), [this] { exportAll(); });
    m_filterEdit->setPlaceholderText(tr("filter: refund, key = customer-7, $.customer.id = 7, time >= -5m …"));
    m_filterEdit->setToolTip(m_filterEdit->placeholderText());
    m_filterEdit->setAccessibleName(tr("Filter"));
    m_filterHelp->setAccessibleName(tr("How to write a filter"));
    const auto rows = [](std::initializer_list<std::pair<const char*, QString>> list) {
        QString html = QStringLiteral("<table cellspacing='2'>");
        for (const auto& [code, text] : list)
            html += QStringLiteral("<tr><td style='white-space:pre'><code>%1</code>&nbsp;&nbsp;</td><td>%2</td></tr>")
                        .arg(QString::fromLatin1(code).toHtmlEscaped(), text.toHtmlEscaped());
        return html + QStringLiteral("</table>");
    };
    m_filterHelp->setToolTip(rows({{"refund  \"two words\"", tr("in the key, the value or a header, in any case")},
                                   {"key = a   value : refund", tr("is exactly; contains. Also !=")},
                                   {"value ~ /^.id.:[0-9]+/i", tr("regular expression; i: in any case")},
                                   {"value is null   key is not empty", tr("a tombstone; a key of some bytes")},
                                   {"header.trace = 7f3a   header : 7f3a", tr("a header by name; any header")},
                                   {"$.customer.id = 7   $.list[*].price > 10", tr("JSON path in the value: .name ['a name'] [0] [*]")},
                                   {"partition = 0,2-4   offset >= 100   size > 1000", tr("limits what is read at all")},
                                   {"time >= 18:00   time < 2026-11-21T18:00Z   time >= -5m", tr("local time, UTC with Z, or ago (s, m, h, d). Each partition "
                                                                                                "begins at its first record that is not older")},
                                   {"and (may be left out)   or   not   ( )", tr("joins them")}}));
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_table->table().setAccessibleName(tr("Records"));
    m_table->model().retranslate();
    m_detail->retranslate();
    showSearch();
    showRange(m_range);
    showEmptyState();
}

void MessagesView::restyle()
{
    m_live->setIcon(icon(QStringLiteral("follow"), Token::Accent));
    m_table->model().refresh();
    View::restyle();
}

void MessagesView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    const bool beside = width() >= scaled(kBesideWidth) || (height() < scaled(kLowHeight) && width() >= scaled(kNarrowestBeside));
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    fitColumns();
}

void MessagesView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_opened.isEmpty() && !topic().isEmpty())
        open();
    else if (m_live->isChecked())
        m_extendTimer.start(0);
}

void MessagesView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    m_extendTimer.stop();
}

void MessagesView::fitColumns()
{
    const bool beside = m_splitter->orientation() == Qt::Horizontal && m_detail->message() != nullptr;
    const bool all = (beside ? width() * 3 / 5 : width()) >= kAllColumnsWidth;
    m_table->table().setColumnHidden(MessageTableModel::Headers, !all);
    m_table->table().setColumnHidden(MessageTableModel::Size, !all);
}

QString MessagesView::topic() const
{
    return m_topic->currentText().trimmed();
}

bool MessagesView::newestFirst() const
{
    return m_order->currentIndex() == 0;
}

int MessagesView::partitionsOf(const QString& name) const
{
    const auto found = snapshot().topic(name.toStdString());
    return found != nullptr ? static_cast<int>(found->partitions.size()) : static_cast<int>(m_range.partitions.size());
}

int MessagesView::leaderEpochOf(const Message& message) const
{
    const auto found = snapshot().topic(m_opened.toStdString());
    if (found == nullptr || message.partition.value() < 0 || static_cast<std::size_t>(message.partition.value()) >= found->partitions.size())
        return -1;
    int epoch = -1;
    for (const auto& log : found->partitions[static_cast<std::size_t>(message.partition.value())].logs)
        if (log.isLeader)
            for (const auto& span : log.epochs)
                if (span.startOffset <= message.offset)
                    epoch = span.epoch.value();
    return epoch;
}

void MessagesView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    QStringList own;
    QStringList internal;
    for (const auto& each : snapshot.topics)
        (each->internal ? internal : own) << QString::fromStdString(each->name);
    internal << QLatin1String(kMetadataTopic);
    const auto topics = own + internal;
    if (isMetadataLog() && m_live->isChecked())
        showMetadataLog();
    if (topics == m_topics)
        return;
    m_topics = topics;
    const auto text = m_topic->currentText();
    {
        const QSignalBlocker blocker(m_topic);
        m_topic->clear();
        m_topic->addItems(topics);
        m_topic->setEditText(text.isEmpty() && !own.isEmpty() ? fullestTopic(snapshot) : text);
    }
    if (m_opened.isEmpty() && isVisible() && !topic().isEmpty())
        open();
}

void MessagesView::open()
{
    RecordFilter::Problem problem;
    const auto filter = RecordFilter::parse(m_filterEdit->text(), QDateTime::currentMSecsSinceEpoch(), &problem);
    setTone(m_filterEdit, filter ? "" : "danger");
    if (!filter) {
        m_filterEdit->setCursorPosition(static_cast<int>(problem.at));
        return say(problem.sentence, "danger");
    }
    if (topic().isEmpty())
        return;
    cancelSearch();
    say({}, "muted");
    m_filter = *filter;
    const bool sameTopic = m_opened == topic();
    m_opened = topic();
    m_openError.clear();
    m_range = {};
    m_whole.reset();
    m_extendTimer.stop();
    m_retryTimer.stop();
    m_showsFound = false;
    m_found->clear();
    m_table->model().setTopic(m_opened);
    if (!sameTopic)
        m_rows->reset(0, newestFirst());
    m_table->setRows(m_rows);
    if (isMetadataLog()) {
        m_showsFound = true;
        m_metadataEnd = -1;
        m_table->setRows(m_found);
        return showMetadataLog();
    }
    BrowseSpec spec;
    spec.opening = m_filter.limits();
    spec.opening.topic = m_opened.toStdString();
    spec.readCommitted = m_isolation->currentIndex() == 1;
    m_opening = true;
    showEmptyState();
    m_browser->open(spec);
}

bool MessagesView::isMetadataLog() const
{
    return m_opened == QLatin1String(kMetadataTopic);
}

void MessagesView::showMetadataLog()
{
    const auto log = snapshot().metadataLog;
    if (log == nullptr || log->empty()) {
        m_openError = tr("No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka's own neither. Of a cluster in this "
                         "window its records appear here; of others they cannot be known.");
        return showEmptyState();
    }
    m_openError.clear();
    std::vector<MessagePtr> fresh;
    for (const auto& record : *log)
        if (record->offset.value() > m_metadataEnd)
            if (auto message = messageOf(*record); m_filter.matches(*message))
                fresh.push_back(std::move(message));
    m_metadataEnd = log->back()->offset.value();
    m_lastStep.scanned = log->size();
    if (newestFirst()) {
        std::reverse(fresh.begin(), fresh.end());
        m_found->prepend(fresh);
    } else {
        m_found->append(fresh);
    }
    showSearch();
    showEmptyState();
}

void MessagesView::onOpened(const workload::TopicRange& range, const QString& error)
{
    m_opening = false;
    // Kafka's name of it, what that means, and what happens next.
    static const QRegularExpression kName(QStringLiteral("_?[A-Z]+(_[A-Z]+)+"));
    const auto name = kName.match(error).captured();
    m_openError = name.isEmpty() ? error
                                 : tr("%1 cannot be read now. %2 It is tried again until it can be; healing the cluster's faults helps.")
                                       .arg(m_opened, kafkaErrorWords(name));
    if (!error.isEmpty()) {
        m_rows->reset(0, newestFirst());
        showEmptyState();
        m_retryTimer.start(kRetryMs);
        return;
    }
    showRange(range);
    m_seenRanks = range.size;
    m_rows->reset(range.size, newestFirst());
    setLive(m_live->isChecked());
    if (!m_filter.isOnlyLimits())
        startSearch();
    showEmptyState();
}

void MessagesView::onExtended(const workload::TopicRange& range, const QString& error)
{
    if (error.isEmpty() && range.size > m_rows->ranks()) {
        showRange(range);
        if (m_table->follow() != MessageTable::Follow::No) {
            m_seenRanks = range.size;
            m_rows->extendWhenRead(range.size);
        } else {
            m_rows->extend(range.size);
        }
        showSearch();
        showEmptyState();
    }
    // Also with Live off it is said how many came; only less often.
    if (isVisible())
        m_extendTimer.start(m_live->isChecked() ? kLookEveryMs : 4 * kLookEveryMs);
}

void MessagesView::showRange(const workload::TopicRange& range)
{
    m_range = range;
    QStringList silent;
    for (const auto& partition : range.partitions)
        if (!partition.error.empty())
            silent << QStringLiteral("%1: %2").arg(partition.partition.value()).arg(QString::fromStdString(partition.error));
    if (!silent.isEmpty())
        say(tr("Some partitions do not answer, their records are not here. %1").arg(silent.join(QStringLiteral(", "))), "warning");
    showSearch();
}

void MessagesView::setLive(bool live)
{
    if (live)
        follow();
    else
        m_table->setFollow(MessageTable::Follow::No);
    if (isVisible() && !m_opened.isEmpty())
        m_extendTimer.start(kLookEveryMs);
}

void MessagesView::follow()
{
    if (!m_live->isChecked()) {
        const QSignalBlocker blocker(m_live);
        m_live->setChecked(true);
        m_extendTimer.start(0);
    }
    m_seenRanks = m_range.size;
    if (!m_showsFound)
        m_table->setFollow(newestFirst() ? MessageTable::Follow::Top : MessageTable::Follow::Bottom);
    showSearch();
}

void MessagesView::onScrolled(bool atTop, bool atBottom)
{
    if (m_showsFound)
        return;
    const bool atEnd = newestFirst() ? atTop : atBottom;
    if (atEnd && m_live->isChecked()) {
        follow();
    } else if (!atEnd && m_table->follow() != MessageTable::Follow::No) {
        m_table->setFollow(MessageTable::Follow::No);
        m_seenRanks = m_range.size;
        showSearch();
    }
}

void MessagesView::goTo()
{
    const auto text = m_goTo->text().trimmed();
    const auto refuse = [this](const QString& sentence) {
        setTone(m_goTo, "danger");
        say(sentence, "danger");
    };
    if (text.isEmpty() || m_opened.isEmpty())
        return;
    if (m_showsFound)
        return refuse(tr("Clear the filter first: what a search found has no other places."));
    const auto parts = text.split(u':');
    bool isPartition = false;
    bool isOffset = false;
    const int partition = parts.size() == 2 ? parts[0].toInt(&isPartition) : 0;
    const qint64 offset = parts.last().toLongLong(&isOffset);
    // 18:05 is a time, and 1:05 an offset if there is such a partition... so a time of day needs two digits of hours.
    const bool clock = parts.size() == 2 && parts[0].size() == 2 && parts[1].size() == 2;
    const auto time = timeIn(text, QDateTime::currentMSecsSinceEpoch());
    setTone(m_goTo, "");
    if (parts.size() == 2 && isPartition && isOffset && !clock) {
        const bool known = std::any_of(m_range.partitions.begin(), m_range.partitions.end(), [&](const auto& each) { return each.partition.value() == partition; });
        if (!known || offset < 0)
            return refuse(tr("There is no partition %1 here.").arg(partition));
        return m_browser->findOffset(partition, offset);
    }
    if (parts.size() == 1 && isOffset && offset >= 0 && !time) {
        if (m_range.partitions.size() != 1)
            return refuse(tr("Which partition? Write it in front: 0:%1").arg(offset));
        return m_browser->findOffset(m_range.partitions.front().partition.value(), offset);
    }
    if (!time)
        return refuse(tr("Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m."));
    m_browser->findTime(*time);
}

void MessagesView::startSearch()
{
    m_searching = m_showsFound = true;
    m_lastStep = {};
    m_found->clear();
    m_table->setFollow(MessageTable::Follow::No);
    m_table->setRows(m_found);
    SearchSpec spec;
    spec.newestFirst = newestFirst();
    spec.matches = [filter = m_filter](const Message& message) { return filter.matches(message); };
    showSearch();
    m_browser->search(spec);
}

void MessagesView::cancelSearch()
{
    if (!m_searching)
        return;
    m_browser->cancelSearch();
    m_searching = false;
    if (m_export != nullptr) {
        m_export.reset();
        m_toWrite.clear();
        say(tr("The export was stopped; no file was written."), "warning");
    }
    m_lastStep.cancelled = true;
    showSearch();
    showEmptyState();
}

void MessagesView::onSearchStep(const SearchStep& step)
{
    if (!m_searching)
        return;
    const bool exporting = m_export != nullptr;
    if (!exporting)
        m_found->append(step.found);
    m_lastStep = step;
    m_lastStep.found.clear();
    if (step.finished) {
        m_searching = false;
        if (exporting) {
            endExport(step.error);
        } else if (!step.error.isEmpty()) {
            say(step.error, "danger");
        }
    }
    showSearch();
    showEmptyState();
}

void MessagesView::showSearch()
{
    m_search->setText(m_searching ? tr("Cancel") : tr("Search"));
    m_progress->setVisible(m_searching);
    m_progress->setValue(static_cast<int>(m_lastStep.share * 1000));
    const auto partitions = static_cast<int>(m_range.partitions.size());
    QString text;
    if (isMetadataLog()) {
        if (m_openError.isEmpty())
            text = tr("%1 of the newest %2 records of the metadata log").arg(countWords(m_found->count()), countWords(static_cast<std::int64_t>(m_lastStep.scanned)));
    } else if (m_showsFound) {
        const auto found = countWords(m_found->count());
        const auto scanned = countWords(static_cast<std::int64_t>(m_lastStep.scanned));
        if (m_searching && m_export == nullptr)
            text = tr("%1 found · %2 records searched, %3 %").arg(found, scanned).arg(m_lastStep.share * 100, 0, 'f', 0);
        else if (m_lastStep.atLimit)
            text = tr("%1 found, and there the search ended: narrow the filter · %2 records searched").arg(found, scanned);
        else if (m_lastStep.cancelled)
            text = tr("Stopped: %1 found · %2 records searched, %3 %").arg(found, scanned).arg(m_lastStep.share * 100, 0, 'f', 0);
        else
            text = tr("%1 found · all %2 records searched").arg(found, scanned);
    } else if (partitions > 0) {
        const auto count = countWords(m_rows->count());
        text = m_rows->hasGaps() ? tr("At most %1 records in %n partition(s): some offsets hold none", nullptr, partitions).arg(count)
                                 : tr("%1 records in %n partition(s)", nullptr, partitions).arg(count);
        if (m_table->follow() != MessageTable::Follow::No)
            text += tr(" · following");
    }
    m_state->setText(text);
    const auto since = m_range.size - m_seenRanks;
    m_new->setVisible(!m_showsFound && since > 0 && m_table->follow() == MessageTable::Follow::No && m_openError.isEmpty());
    m_new->setText(tr("%1 new").arg(countWords(since)));
    m_new->setToolTip(tr("So many came since you left the newest end. Go back and follow"));
}

void MessagesView::onCurrent()
{
    auto message = m_table->current();
    if (message != nullptr && m_whole != nullptr && m_whole->partition == message->partition && m_whole->offset == message->offset)
        message = m_whole;
    m_detail->show(m_opened, message, partitionsOf(m_opened), message != nullptr ? leaderEpochOf(*message) : -1);
    m_detail->setVisible(message != nullptr);
    fitColumns();
    if (message != nullptr && !message->isWhole())
        m_browser->readWhole(message->partition.value(), message->offset.value());
}

void MessagesView::onWhole(int partition, qint64 offset, const MessagePtr& message, const QString& error)
{
    if (!m_toWrite.empty() && m_toWrite.front()->partition.value() == partition && m_toWrite.front()->offset.value() == offset) {
        if (message == nullptr)
            endExport(error.isEmpty() ? tr("A record that was to be written is not in the log any more.") : error);
        else {
            m_toWrite.front() = message;
            writeNext();
        }
    }
    const auto& shown = m_detail->message();
    if (shown == nullptr || shown->partition.value() != partition || shown->offset.value() != offset)
        return;
    if (message == nullptr) {
        m_detail->setWholeError(error.isEmpty() ? tr("The rest is not in the log any more.") : error);
        return;
    }
    m_whole = message;
    onCurrent();
}

void MessagesView::produceAgain()
{
    const auto message = m_detail->message();
    if (message == nullptr)
        return;
    if (!message->isWhole())
        return say(tr("This record is not read completely yet; try again in a moment."), "warning");
    const auto bytes = [](const std::optional<std::string>& value) {
        return value ? std::optional(QByteArray::fromStdString(*value)) : std::nullopt;
    };
    RecordToSend record;
    record.topic = m_opened;
    record.key = bytes(message->key);
    record.value = bytes(message->value);
    for (const auto& header : message->headers)
        record.headers.append({QString::fromStdString(header.key), bytes(header.value)});
    context().workloads.edit(record);
}

void MessagesView::say(const QString& sentence, const char* tone)
{
    m_problem->setText(sentence);
    setTone(m_problem, tone);
    m_problem->setVisible(!sentence.isEmpty());
}

void MessagesView::showEmptyState()
{
    QString text;
    if (m_opened.isEmpty())
        text = m_topics.size() <= 1 ? tr("There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).")
                                  : tr("Choose a topic to see its records.");
    else if (!m_openError.isEmpty())
        text = m_openError;
    else if (m_opening)
        text = tr("Opening %1 …").arg(m_opened);
    else if (m_showsFound && m_found->count() == 0)
        text = m_searching ? tr("Nothing found yet.") : tr("No record passes the filter.");
    else if (!m_showsFound && m_rows->count() == 0)
        text = m_filterEdit->text().trimmed().isEmpty() ? tr("%1 holds no records. Write some in the Produce view: they appear here as they are appended.").arg(m_opened)
                                                        : tr("No record lies within the filter's limits.");
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_table->setVisible(text.isEmpty());
}

} // namespace brokerscope::ui
