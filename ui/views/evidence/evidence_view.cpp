#include "ui/views/evidence/evidence_view.h"

#include "ui/bridge/replay_source.h"
#include "ui/models/fullest_topic.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/widgets/seen.h"
#include "ui/words/figures.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kFramesATime = 300;
constexpr std::size_t kFramesATimeHidden = 200; // between two ticks
constexpr qint64 kBudgetUs = 5000;
constexpr auto kSearchEvery = std::chrono::seconds(2); // while some replica does not have it yet

} // namespace

// Filled by a thread of the pool, emptied by the view; both sides keep it alive.
struct EvidenceView::Found
{
    std::mutex mutex;
    RecordKey record;
    std::vector<BatchPlace> places;
    bool done = false;
};

// Belongs to one thread at a time: while `lent`, to the one of the pool that takes frames apart, else to the window's.
struct EvidenceView::Shelf
{
    std::atomic<bool> lent = false;
    TopicNames names;
    PartitionJournal journal{names};
};

EvidenceView::EvidenceView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_shelf(std::make_shared<Shelf>())
    , m_model(new EvidenceTableModel(this))
    , m_topic(new QComboBox(this))
    , m_partition(new QSpinBox(this))
    , m_offset(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_empty(new EmptyNote(this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
{
    m_topic->setObjectName(QStringLiteral("evidence.topic"));
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(12);
    m_partition->setObjectName(QStringLiteral("evidence.partition"));
    m_partition->setMaximum(0);
    m_offset->setObjectName(QStringLiteral("evidence.offset"));
    limitWidth(*m_offset, 0, 140);
    m_show->setObjectName(QStringLiteral("evidence.show"));
    m_message->setObjectName(QStringLiteral("evidence.message"));
    m_message->setProperty("tone", QStringLiteral("danger"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_empty->setObjectName(QStringLiteral("evidence.empty"));
    m_note->setObjectName(QStringLiteral("evidence.note"));
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("evidence.table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    FittedColumns::keep(*m_table);

    auto* bar = new FlowRow;
    bar->setSpacing(kSpacing);
    bar->addGrowing(m_topic);
    bar->addWidget(m_partition);
    bar->addWidget(m_offset);
    bar->addWidget(m_show);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);

    connect(m_show, &QPushButton::clicked, this, &EvidenceView::ask);
    connect(m_offset, &QLineEdit::returnPressed, this, &EvidenceView::ask);
    connect(m_topic, &QComboBox::currentTextChanged, this, [this] { showSnapshot(snapshot()); });
    connect(m_table, &QTableView::activated, this, &EvidenceView::openFrame);
    connect(m_table, &QTableView::doubleClicked, this, &EvidenceView::openFrame);
    connect(&context.selection, &Selection::recordChanged, this, &EvidenceView::showRecord);
    // Also while nobody looks: a record is asked about long after it came.
    if (auto* replay = qobject_cast<ReplaySource*>(&context.source))
        connect(replay, &ReplaySource::rewound, this, [this] {
            m_next = 1;
            m_shelf = std::make_shared<Shelf>();
            m_changed = true;
        });
    connect(&context.source, &ClusterSource::tick, this, [this] {
        if (!canBeSeen(*this))
            keepUpUnseen();
    });
    auto* copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &EvidenceView::copyRows);
    auto* find = new QShortcut(QKeySequence(QStringLiteral("/")), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_offset->setFocus(Qt::ShortcutFocusReason); });
    retranslate();
    showSteps();
}

void EvidenceView::retranslate()
{
    m_topic->setAccessibleName(tr("Topic of the record"));
    m_partition->setPrefix(tr("partition "));
    m_partition->setAccessibleName(tr("Partition of the record"));
    m_offset->setPlaceholderText(tr("Offset"));
    m_offset->setAccessibleName(tr("Offset of the record"));
    m_show->setText(tr("Show"));
    m_table->setAccessibleName(tr("What is known of the record, in order"));
    m_table->setToolTip(QString());
    m_model->retranslate();
    m_changed = true;
    showSteps();
}

void EvidenceView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (!m_shelf->lent)
        m_shelf->names.learn(snapshot);
    QStringList topics;
    for (const bool internal : {false, true}) // one's own topics first: they are what one asks about
        for (const auto& topic : snapshot.topics)
            if (topic->internal == internal)
                topics << QString::fromStdString(topic->name);
    if (topics != m_topics) {
        const auto chosen = m_topic->currentText();
        m_topics = topics;
        const QSignalBlocker quiet(m_topic);
        m_topic->clear();
        m_topic->addItems(topics);
        m_topic->setCurrentIndex(std::max(0, static_cast<int>(topics.indexOf(chosen.isEmpty() ? fullestTopic(snapshot) : chosen))));
    }
    const auto topic = snapshot.topic(m_topic->currentText().toStdString());
    m_partition->setMaximum(topic ? std::max(0, static_cast<int>(topic->partitions.size()) - 1) : 0);
}

// What the fields say becomes the chosen record, if the partition has it.
void EvidenceView::ask()
{
    const auto refuse = [this](const QString& why) {
        setTone(m_offset, why.isEmpty() ? "" : "danger");
        m_message->setText(why);
        m_message->setVisible(!why.isEmpty());
    };
    bool isNumber = false;
    const auto offset = m_offset->text().trimmed().toLongLong(&isNumber);
    if (!isNumber || offset < 0)
        return refuse(tr("An offset is a whole number from 0 up, not “%1”.").arg(m_offset->text()));
    const auto topic = snapshot().topic(m_topic->currentText().toStdString());
    const auto index = static_cast<std::size_t>(m_partition->value());
    if (!topic || index >= topic->partitions.size())
        return refuse(tr("There is no such partition."));
    std::int64_t start = -1;
    std::int64_t end = -1;
    for (const auto& log : topic->partitions[index].logs) {
        start = start < 0 ? log.logStartOffset.value() : std::min(start, log.logStartOffset.value());
        end = std::max(end, log.logEndOffset.value());
    }
    if (end >= 0 && (offset >= end || offset < start))
        return refuse(end == start ? tr("The partition is empty.")
                                   : tr("The partition has the offsets %1 to %2.").arg(start).arg(end - 1));
    refuse({});
    context().selection.selectRecord({{m_topic->currentText(), PartitionIndex(m_partition->value())}, Offset(offset)});
}

void EvidenceView::showRecord()
{
    const auto& record = context().selection.record();
    if (record.isValid()) {
        m_topic->setCurrentText(record.partition.topic);
        m_partition->setMaximum(std::max(m_partition->maximum(), record.partition.partition.value()));
        m_partition->setValue(record.partition.partition.value());
        m_offset->setText(QString::number(record.offset.value()));
        m_message->hide();
    }
    m_places.clear();
    m_placesOf = {};
    m_found.reset();
    m_changed = true;
    if (isVisible())
        showSteps();
}

void EvidenceView::animate(WallTime now)
{
    pull();
    if (m_found) {
        const std::lock_guard lock(m_found->mutex);
        if (m_found->done) {
            if (m_found->record == context().selection.record()) {
                m_places = m_found->places;
                m_placesOf = m_found->record;
            }
            m_changed = true;
        }
    }
    if (m_found && [&] { const std::lock_guard lock(m_found->mutex); return m_found->done; }())
        m_found.reset();
    const bool complete = m_placesOf == context().selection.record() && !m_places.empty() &&
                          std::none_of(m_places.begin(), m_places.end(), [](const BatchPlace& place) { return place.file.isEmpty(); });
    if (!m_found && context().selection.record().isValid() && (m_placesOf != context().selection.record() ||
                                                               (!complete && now - m_lastSearch > kSearchEvery))) {
        m_lastSearch = now;
        searchFiles();
    }
    if (std::exchange(m_changed, false))
        showSteps();
}

void EvidenceView::pull()
{
    if (m_shelf->lent)
        return;
    QElapsedTimer timer;
    timer.start();
    for (bool more = true; more && timer.nsecsElapsed() / 1000 < kBudgetUs;) {
        const auto batch = context().source.frames(m_next, kFramesATime);
        m_next = batch.next;
        for (const auto& frame : batch.frames)
            m_shelf->journal.add(frame);
        more = batch.frames.size() == kFramesATime;
        m_changed = m_changed || !batch.frames.empty();
    }
}

// The frames will be gone when somebody asks; but as nobody looks, the window's thread does not take them apart.
void EvidenceView::keepUpUnseen()
{
    if (m_shelf->lent)
        return;
    const auto batch = context().source.frames(m_next, kFramesATimeHidden);
    m_next = batch.next;
    if (batch.frames.empty())
        return;
    m_changed = true;
    m_shelf->names.learn(snapshot());
    m_shelf->lent = true;
    QThreadPool::globalInstance()->start([shelf = m_shelf, frames = batch.frames] {
        for (const auto& frame : frames)
            shelf->journal.add(frame);
        shelf->lent = false;
    });
}

void EvidenceView::searchFiles()
{
    const auto record = context().selection.record();
    const auto topic = snapshot().topic(record.partition.topic.toStdString());
    const auto index = static_cast<std::size_t>(record.partition.partition.value());
    if (!topic || index >= topic->partitions.size() || snapshot().dataDirectory.empty())
        return;
    std::vector<std::pair<NodeId, std::filesystem::path>> directories;
    for (const auto node : topic->partitions[index].replicas)
        directories.emplace_back(node, snapshot().dataDirectory / ("node-" + std::to_string(node.value())) /
                                           (topic->name + "-" + std::to_string(index)));
    m_found = std::make_shared<Found>();
    m_found->record = record;
    QThreadPool::globalInstance()->start([found = m_found, directories, offset = record.offset] {
        std::vector<BatchPlace> places;
        for (const auto& [node, directory] : directories)
            places.push_back(findBatch(directory, node, offset));
        const std::lock_guard lock(found->mutex);
        found->places = std::move(places);
        found->done = true;
    });
}

void EvidenceView::showSteps()
{
    if (m_shelf->lent) {
        m_changed = true; // at the next tick
        return;
    }
    const auto& record = context().selection.record();
    m_empty->setText(m_topics.isEmpty() ? tr("There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).")
                                        : tr("Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the "
                                             "request that brought it, where it lies in each replica's file, who fetched it, and who has read it."));
    m_empty->setVisible(!record.isValid());
    m_table->setVisible(record.isValid());
    m_note->setVisible(record.isValid());
    if (!record.isValid()) {
        setHint({});
        return;
    }
    setHint(QStringLiteral("%1-%2 @ %3").arg(record.partition.topic).arg(record.partition.partition.value()).arg(record.offset.value()));
    m_model->show(evidenceOf(m_shelf->journal.entriesOf(record.partition), record.offset, m_places));
    const auto& steps = m_model->steps();
    const bool brought = std::any_of(steps.begin(), steps.end(),
                                     [](const EvidenceStep& step) { return step.kind == EvidenceStep::Kind::Brought; });
    QStringList notes;
    if (!brought)
        notes << tr("The request that brought it is not known: it came before frames were taken down, or they are no longer kept.");
    if (m_shelf->journal.cutFrames() > 0)
        notes << tr("%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.", nullptr,
                    static_cast<int>(m_shelf->journal.cutFrames()));
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

void EvidenceView::openFrame()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid())
        return;
    if (const auto sequence = current.data(EvidenceTableModel::kFrameRole).toULongLong(); sequence != 0)
        context().selection.openFrame(sequence);
}

void EvidenceView::copyRows() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < EvidenceTableModel::Columns; ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace brokerscope::ui
