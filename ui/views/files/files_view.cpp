#include "ui/views/files/files_view.h"

#include "ui/models/file_models.h"
#include "ui/models/group_models.h"
#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/files/file_hex.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_row.h"
#include "ui/words/figures.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

const char* const kMetadataDirectory = "__cluster_metadata-0";

// Files differ in how their names end.
class NameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

FilesView::FilesView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_node(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_files(new FileTableModel(this))
    , m_fileTable(new DataTable(m_files, QStringLiteral("files.list"), kNumberRole, this))
    , m_fields(new FieldTableModel(this))
    , m_fieldTable(new DataTable(m_fields, QStringLiteral("files.fields"), Qt::DisplayRole, this))
    , m_hex(new FileHex(this))
    , m_about(new QLabel(this))
    , m_empty(new EmptyNote(this))
    , m_body(new QWidget(this))
    , m_first(new QToolButton(this))
    , m_back(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_last(new QToolButton(this))
{
    m_node->setObjectName(QStringLiteral("files.node"));
    m_place->setObjectName(QStringLiteral("files.place"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(14);
    m_about->setObjectName(QStringLiteral("files.about"));
    m_about->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("files.empty"));
    m_fileTable->giveUp({FileTableModel::Modified, FileTableModel::Size});
    m_fileTable->view()->setItemDelegateForColumn(0, new NameDelegate(m_fileTable->view()));
    m_fileTable->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fieldTable->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fieldTable->view()->setSortingEnabled(false);
    m_first->setObjectName(QStringLiteral("files.first"));
    m_back->setObjectName(QStringLiteral("files.back"));
    m_next->setObjectName(QStringLiteral("files.next"));
    m_last->setObjectName(QStringLiteral("files.last"));

    auto* bar = new FlowRow;
    bar->setSpacing(4);
    bar->addWidget(m_node);
    bar->addGrowing(m_place);
    m_about->setMinimumWidth(150); // where there is less beside the buttons, they go below
    auto* buttons = new QWidget(this);
    auto* buttonsRow = new QHBoxLayout(buttons);
    buttonsRow->setContentsMargins(0, 0, 0, 0);
    buttonsRow->setSpacing(2);
    for (auto* button : {m_first, m_back, m_next, m_last})
        buttonsRow->addWidget(button);
    auto* turn = new FlowRow;
    turn->setSpacing(2);
    turn->addGrowing(m_about);
    turn->addWidget(buttons);
    auto* bytes = new QSplitter(Qt::Vertical, this);
    bytes->addWidget(m_fieldTable);
    bytes->addWidget(m_hex);
    bytes->setStretchFactor(0, 3);
    bytes->setStretchFactor(1, 2);
    bytes->setChildrenCollapsible(false);
    bytes->setHandleWidth(1);
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 4, 0, 0);
    belowLayout->setSpacing(4);
    belowLayout->addLayout(turn);
    belowLayout->addWidget(bytes, 1);
    auto* body = new QSplitter(Qt::Vertical, m_body);
    body->addWidget(m_fileTable);
    body->addWidget(below);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 2);
    body->setChildrenCollapsible(false);
    body->setHandleWidth(1);
    auto* bodyLayout = new QVBoxLayout(m_body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->addWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);

    connect(&m_reader, &DirectoryReader::listed, this, &FilesView::showListing);
    connect(&m_reader, &DirectoryReader::pieceRead, this, &FilesView::showPiece);
    connect(m_node, &QComboBox::activated, this, [this] { showSnapshot(snapshot()); });
    connect(m_place, &QComboBox::activated, this, [this] { showSnapshot(snapshot()); });
    connect(&context.selection, &Selection::partitionChanged, this, [this] {
        if (isVisible())
            showSnapshot(snapshot());
    });
    connect(m_fileTable->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (const auto* file = current.isValid() ? m_files->file(m_fileTable->sourceRow(current)) : nullptr; file != nullptr && file->name != m_file)
            choose(file->name);
    });
    connect(m_fieldTable->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        lightField(current.isValid() ? m_fieldTable->sourceRow(current) : -1);
    });
    connect(m_hex, &FileHex::clicked, this, [this](qint64 offset) {
        const int row = m_fields->rowAt(offset);
        if (row < 0)
            return m_hex->light(offset, 1);
        for (int shown = 0; shown < m_fieldTable->view()->model()->rowCount(); ++shown)
            if (const auto at = m_fieldTable->view()->model()->index(shown, 0); m_fieldTable->sourceRow(at) == row) {
                m_fieldTable->view()->setCurrentIndex(at);
                m_fieldTable->view()->scrollTo(at);
            }
        lightField(row);
    });
    connect(m_first, &QToolButton::clicked, this, [this] {
        m_before.clear();
        turnTo(0);
    });
    connect(m_back, &QToolButton::clicked, this, [this] {
        if (m_before.empty())
            return;
        const auto to = m_before.back();
        m_before.pop_back();
        turnTo(to);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_before.push_back(m_piece.offset);
        turnTo(m_piece.content.next);
    });
    connect(m_last, &QToolButton::clicked, this, [this] {
        m_toEnd = true; // entry by entry: only reading tells where the last one begins
        m_before.push_back(m_piece.offset);
        turnTo(m_piece.content.next);
    });
    retranslate();
}

void FilesView::retranslate()
{
    m_node->setAccessibleName(tr("Node"));
    m_place->setAccessibleName(tr("Directory"));
    const QSignalBlocker blocker(m_place);
    const int place = std::max(m_place->currentIndex(), 0);
    m_place->clear();
    m_place->addItem(tr("The chosen partition"));
    m_place->addItem(tr("The node's own files"));
    m_place->addItem(tr("The metadata log"));
    m_place->setCurrentIndex(place);
    m_fileTable->view()->setAccessibleName(tr("Files of the directory"));
    m_fileTable->setFilterHint(tr("Filter files"));
    m_fieldTable->view()->setAccessibleName(tr("What the bytes mean"));
    m_fieldTable->setFilterHint(tr("Filter fields"));
    m_first->setText(QStringLiteral("⏮"));
    m_first->setToolTip(tr("Beginning of the file"));
    m_back->setText(QStringLiteral("◀"));
    m_back->setToolTip(tr("The piece before"));
    m_next->setText(QStringLiteral("▶"));
    m_next->setToolTip(tr("The next piece"));
    m_last->setText(QStringLiteral("⏭"));
    m_last->setToolTip(tr("Goes on to the end of the file"));
    for (auto* button : {m_first, m_back, m_next, m_last})
        button->setAccessibleName(button->toolTip());
    m_files->retranslate();
    m_fields->retranslate();
}

void FilesView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    m_reader.watch({}); // nobody looks
    m_directory.clear();
}

void FilesView::fillNodes(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<NodeId> nodes;
    const auto& key = context().selection.partition();
    if (m_place->currentIndex() == OfPartition) {
        if (const auto topic = snapshot.topic(key.topic.toStdString()))
            for (const auto& partition : topic->partitions)
                if (partition.index == key.partition)
                    nodes = partition.replicas;
    } else {
        for (const auto& node : snapshot.nodes)
            if (m_place->currentIndex() == OfNode || node.voter || node.state != cluster::NodeState::Stopped)
                nodes.push_back(node.id);
    }
    if (nodes == m_nodes)
        return;
    const auto kept = m_node->currentIndex() >= 0 && m_node->currentIndex() < static_cast<int>(m_nodes.size())
                          ? m_nodes[static_cast<std::size_t>(m_node->currentIndex())]
                          : kNoNode;
    m_nodes = nodes;
    const QSignalBlocker blocker(m_node);
    m_node->clear();
    for (const auto node : m_nodes)
        m_node->addItem(tr("node %1").arg(node.value()));
    const auto at = std::find(m_nodes.begin(), m_nodes.end(), kept);
    m_node->setCurrentIndex(m_nodes.empty() ? -1 : at == m_nodes.end() ? 0 : static_cast<int>(at - m_nodes.begin()));
}

QString FilesView::directory(const cluster::ClusterSnapshot& snapshot) const
{
    const int at = m_node->currentIndex();
    if (snapshot.dataDirectory.empty() || at < 0 || at >= static_cast<int>(m_nodes.size()))
        return {};
    const auto node = QString::fromStdString(snapshot.dataDirectory.string()) +
                      QStringLiteral("/node-%1").arg(m_nodes[static_cast<std::size_t>(at)].value());
    switch (m_place->currentIndex()) {
    case OfNode:
        return node;
    case OfMetadata:
        return node + QLatin1Char('/') + QLatin1String(kMetadataDirectory);
    default: {
        const auto& key = context().selection.partition();
        return key.isValid() ? node + QStringLiteral("/%1-%2").arg(key.topic).arg(key.partition.value()) : QString();
    }
    }
}

void FilesView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    auto& selection = context().selection;
    if (!selection.partition().isValid())
        for (const auto& topic : snapshot.topics)
            if (!topic->internal && !topic->partitions.empty()) {
                selection.selectPartition({QString::fromStdString(topic->name), topic->partitions.front().index});
                break;
            }
    const auto& key = selection.partition();
    m_place->setItemText(OfPartition, key.isValid() ? tr("Partition %1-%2").arg(key.topic).arg(key.partition.value()) : tr("The chosen partition"));
    fillNodes(snapshot);
    const auto where = directory(snapshot);
    if (where != m_directory) {
        m_directory = where;
        m_file.clear();
        m_piece = {};
        m_before.clear();
        m_fields->show({});
        m_hex->show({}, 0);
        m_about->clear();
        m_files->show({}, 0);
        m_reader.watch(where);
    }
    m_body->setVisible(!where.isEmpty());
    m_empty->setVisible(where.isEmpty());
    if (where.isEmpty())
        m_empty->setText(snapshot.dataDirectory.empty()
                             ? tr("The files of a cluster that runs elsewhere cannot be read from here.")
                         : snapshot.topics.empty()
                             ? tr("There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).")
                             : tr("Choose a partition in the Topics dock, or by clicking a replica in the picture."));
    setHint(where);
}

void FilesView::showListing(const FileListing& listing)
{
    if (listing.directory != m_directory)
        return; // an answer to an older question
    if (!listing.problem.isEmpty()) {
        m_files->show({m_directory, {}, {}}, QDateTime::currentMSecsSinceEpoch());
        m_about->setText(listing.problem);
        return;
    }
    m_files->show(listing, QDateTime::currentMSecsSinceEpoch());
    if (m_file.isEmpty()) {
        // The newest segment tells most.
        QString best;
        for (const auto& file : listing.files)
            if (best.isEmpty() || fileKindOf(file.name) == FileKind::Segment)
                best = file.name;
        if (!best.isEmpty())
            choose(best);
        return;
    }
    for (const auto& file : listing.files)
        if (file.name == m_file && !(file == m_known)) {
            m_known = file;
            m_reader.read(m_directory + QLatin1Char('/') + m_file, m_piece.offset);
        }
    if (std::none_of(listing.files.begin(), listing.files.end(), [&](const auto& file) { return file.name == m_file; }) &&
        m_known.size >= 0) {
        m_known = {m_file, -1, 0};
        m_reader.read(m_directory + QLatin1Char('/') + m_file, m_piece.offset); // which says that it is gone
    }
}

void FilesView::choose(const QString& name)
{
    m_file = name;
    m_before.clear();
    m_toEnd = false;
    m_known = {};
    if (const auto* file = m_files->file(m_files->rowOf(name)))
        m_known = *file;
    for (int shown = 0; shown < m_fileTable->view()->model()->rowCount(); ++shown)
        if (const auto at = m_fileTable->view()->model()->index(shown, 0); m_fileTable->sourceRow(at) == m_files->rowOf(name)) {
            const QSignalBlocker blocker(m_fileTable->view()->selectionModel());
            m_fileTable->view()->setCurrentIndex(at);
        }
    m_piece = {};
    m_hex->light(0, 0);
    turnTo(0);
}

void FilesView::turnTo(qint64 offset)
{
    m_piece.offset = offset;
    m_hex->light(0, 0);
    m_reader.read(m_directory + QLatin1Char('/') + m_file, offset);
}

void FilesView::showPiece(const FilePiece& piece)
{
    if (piece.path != m_directory + QLatin1Char('/') + m_file)
        return;
    const bool wentBack = piece.offset < m_piece.offset; // the file was cut meanwhile
    if (piece.problem.isEmpty() || m_piece.path != piece.path)
        m_piece = piece;
    if (wentBack)
        m_before.clear();
    const auto end = m_piece.offset + m_piece.bytes.size();
    const bool more = m_piece.content.next > m_piece.offset && m_piece.content.next < m_piece.size && !m_piece.content.torn;
    if (m_toEnd && more && piece.problem.isEmpty()) {
        m_before.push_back(m_piece.offset);
        return turnTo(m_piece.content.next);
    }
    m_toEnd = false;
    m_fields->show(m_piece.content.fields);
    m_hex->show(m_piece.bytes, m_piece.offset);
    m_first->setEnabled(m_piece.offset > 0);
    m_back->setEnabled(!m_before.empty());
    m_next->setEnabled(more);
    m_last->setEnabled(more);
    QString about = fileMeaning(m_file);
    if (!piece.problem.isEmpty())
        about = piece.problem;
    else if (m_piece.content.torn)
        about = tr("Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.");
    m_about->setText(QStringLiteral("%1 · %2").arg(about, tr("bytes %1 to %2 of %3").arg(countWords(m_piece.offset), countWords(end), countWords(m_piece.size))));
    setTone(m_about, !piece.problem.isEmpty() ? "danger" : m_piece.content.torn ? "warning" : "muted");
}

void FilesView::lightField(int row)
{
    if (const auto* field = m_fields->field(row))
        m_hex->light(field->begin, field->length);
    else
        m_hex->light(0, 0);
}

} // namespace brokerscope::ui
