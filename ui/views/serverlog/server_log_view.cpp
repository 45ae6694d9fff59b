#include "ui/views/serverlog/server_log_view.h"

#include "ui/bridge/covered_source.h"
#include "ui/bridge/server_log_source.h"
#include "ui/models/event_journal.h"
#include "ui/models/selection.h"
#include "ui/models/server_log_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kMostAtOnce = 2000;

} // namespace

ServerLogView::ServerLogView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_log(dynamic_cast<ServerLogSource*>(&truthOf(context.source)))
    , m_model(new ServerLogModel(this))
    , m_level(new QComboBox(this))
    , m_node(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_follow(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_table(new QTableView)
    , m_empty(new EmptyNote)
    , m_message(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    m_level->setObjectName(QStringLiteral("serverlog.level"));
    m_node->setObjectName(QStringLiteral("serverlog.node"));
    m_search->setObjectName(QStringLiteral("serverlog.search"));
    m_search->setClearButtonEnabled(true);
    limitWidth(*m_search, 0, 260);
    m_follow->setObjectName(QStringLiteral("serverlog.follow"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setObjectName(QStringLiteral("serverlog.save"));
    m_clear->setObjectName(QStringLiteral("serverlog.clear"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("serverlog.message"));
    m_message->hide();
    m_empty->setObjectName(QStringLiteral("serverlog.empty"));
    for (const auto level : {cluster::LogLevel::Debug, cluster::LogLevel::Info, cluster::LogLevel::Warn, cluster::LogLevel::Error})
        m_level->addItem(QString::fromUtf8(nameOf(level).data()), static_cast<int>(level));
    m_level->setCurrentIndex(1);

    m_table->setObjectName(QStringLiteral("serverlog.table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(20);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setProperty("readingColumn", ServerLogModel::Message);
    FittedColumns::keep(*m_table)->giveUp({ServerLogModel::Logger, ServerLogModel::Level, ServerLogModel::Node});

    auto* bar = new FlowRow;
    bar->setSpacing(6);
    bar->addGrowing(m_search);
    bar->addWidget(m_level);
    bar->addWidget(m_node);
    bar->addStretch();
    bar->addWidget(m_follow);
    bar->addWidget(m_clear);
    bar->addWidget(m_save);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_message);

    connect(m_search, &QLineEdit::textChanged, m_model, &ServerLogModel::setWords);
    connect(m_level, &QComboBox::activated, this,
            [this] { m_model->setLevel(static_cast<cluster::LogLevel>(m_level->currentData().toInt())); });
    connect(m_node, &QComboBox::activated, this, [this] { m_model->setNode(NodeId(m_node->currentData().toInt())); });
    connect(m_clear, &QToolButton::clicked, m_model, &ServerLogModel::clear);
    connect(m_follow, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_table->scrollToBottom();
    });
    // Whoever scrolls up wants to read, whoever scrolls down to the end wants to follow.
    connect(m_table->verticalScrollBar(), &QScrollBar::sliderMoved, this,
            [this](int value) { m_follow->setChecked(value == m_table->verticalScrollBar()->maximum()); });
    connect(m_save, &QToolButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Save the log"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("log"));
        dialog->selectFile(QStringLiteral("server.log"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { save(path); });
        dialog->open();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ServerLogView::showEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ServerLogView::showEmpty);
    connect(m_table, &QTableView::activated, this, &ServerLogView::openEvent);
    connect(m_table, &QTableView::doubleClicked, this, &ServerLogView::openEvent);
    auto* find = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &ServerLogView::copy);
    // Also while the dock is hidden, so that no line is missed.
    connect(&context.source, &ClusterSource::tick, this, &ServerLogView::pull);
    if (const auto* covered = qobject_cast<const CoveredSource*>(&context.source))
        connect(covered, &CoveredSource::coverChanged, this, &ServerLogView::onCoverChanged);
    retranslate();
    restyle();
}

void ServerLogView::retranslate()
{
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(m_search->placeholderText());
    m_level->setAccessibleName(tr("Lowest level that is shown"));
    m_level->setToolTip(m_level->accessibleName());
    m_node->setAccessibleName(tr("Node whose log is shown"));
    m_node->setToolTip(m_node->accessibleName());
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Empties this view; the nodes go on writing"));
    m_save->setText(tr("Save …"));
    m_table->setAccessibleName(tr("Lines of the nodes' logs, newest last"));
    m_table->setToolTip(tr("Double click or Enter: the event of this line in the timeline, with what caused it"));
    m_model->retranslate();
    m_nodes.clear();
    fillNodes(snapshot());
    showEmpty();
}

void ServerLogView::restyle()
{
    m_follow->setIcon(icon(QStringLiteral("follow"), Token::Accent));
    View::restyle();
}

void ServerLogView::fillNodes(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<NodeId> nodes;
    for (const auto& node : snapshot.nodes)
        nodes.push_back(node.id);
    if (nodes == m_nodes && m_node->count() > 0)
        return;
    const auto chosen = m_node->currentData();
    m_nodes = nodes;
    const QSignalBlocker blocker(m_node);
    m_node->clear();
    m_node->addItem(tr("all nodes"), kNoNode.value());
    for (const auto id : nodes)
        m_node->addItem(tr("node %1").arg(id.value()), id.value());
    m_node->setCurrentIndex(std::max(m_node->findData(chosen), 0));
}

void ServerLogView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    fillNodes(snapshot);
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}

void ServerLogView::pull()
{
    if (m_log == nullptr)
        return;
    auto batch = m_log->readLog(m_next, kMostAtOnce);
    if (batch.lines.empty())
        return;
    if (const auto* covered = qobject_cast<const CoveredSource*>(&context().source))
        m_hides = std::erase_if(batch.lines, [&](const auto& line) { return isKeptBack(line, covered->cover()); }) > 0 || m_hides;
    m_next = batch.next;
    m_lost += batch.lost;
    m_model->append(batch.lines);
    setHint(m_lost == 0 ? tr("%Ln line(s)", nullptr, static_cast<int>(m_model->kept()))
                        : tr("%Ln line(s), %1 older ones lost", nullptr, static_cast<int>(m_model->kept())).arg(countWords(static_cast<std::int64_t>(m_lost))));
    if (m_follow->isChecked() && isVisible())
        m_table->scrollToBottom();
}

// What an exam has hidden is read anew, so that every line stands in its place.
void ServerLogView::onCoverChanged()
{
    if (CoveredSource::isCovered(context().source) || !std::exchange(m_hides, false))
        return;
    m_next = 1;
    m_lost = 0;
    m_model->clear();
}

void ServerLogView::showEmpty()
{
    m_empty->setText(m_log == nullptr         ? tr("This cluster does not run in this program: its nodes write their logs elsewhere.")
                     : m_model->kept() == 0 ? tr("No node has written a line yet.")
                                              : tr("No line is of this level and node and has these words."));
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void ServerLogView::openEvent(const QModelIndex& row)
{
    if (!row.isValid())
        return;
    const auto& line = m_model->lineAt(row.row());
    const auto& journal = context().journal;
    for (auto i = journal.size(); i > 0; --i) {
        const auto& event = journal.at(i - 1);
        if (event.time != line.time || event.node != line.node)
            continue;
        const auto told = cluster::lineOf(event);
        if (told.text != line.text || told.logger != line.logger)
            continue;
        m_message->hide();
        if (auto* dock = window()->findChild<QDockWidget*>(QStringLiteral("dock.timeline"))) {
            dock->show();
            dock->raise();
        }
        return context().selection.selectEvent(event.sequence);
    }
    m_message->setText(tr("This line tells of no event of the timeline, or of one that is no longer kept."));
    m_message->show();
}

void ServerLogView::copy() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const auto& row : rows)
        lines << ServerLogModel::plain(m_model->lineAt(row.row()));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool ServerLogView::save(const QString& path)
{
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    for (int row = 0; good && row < m_model->rowCount(); ++row)
        good = file.write((ServerLogModel::plain(m_model->lineAt(row)) + QLatin1Char('\n')).toUtf8()) >= 0;
    good = good && file.commit();
    m_message->setText(good ? tr("Saved to %1.").arg(path) : tr("%1 could not be written: %2.").arg(path, file.errorString()));
    m_message->show();
    return good;
}

} // namespace brokerscope::ui
