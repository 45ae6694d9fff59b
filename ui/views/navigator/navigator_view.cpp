#include "ui/views/navigator/navigator_view.h"

#include "ui/actions/fault_actions.h"
#include "ui/models/fault_list.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"
#include "ui/words/health.h"
#include "ui/models/stable_sort.h"

#include <QHeaderView>
#include <QMenu>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kSectionRole = Qt::UserRole + 1;

} // namespace

NavigatorView::NavigatorView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(QStringLiteral("navigator.tree"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    FittedColumns::keep(*m_tree, 0);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->addWidget(m_tree);

    for (int section = 0; section < Sections; ++section) {
        auto* item = new QTreeWidgetItem(m_tree);
        item->setFlags(Qt::ItemIsEnabled);
        item->setFirstColumnSpanned(true);
        item->setExpanded(true);
        m_sections[section] = item;
    }
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { onCurrentChanged(item); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &NavigatorView::showMenu);
    restyle();
    retranslate();
}

void NavigatorView::retranslate()
{
    m_tree->setAccessibleName(tr("Nodes, topics, groups, clients and faults"));
    m_sections[Nodes]->setText(0, tr("Nodes"));
    m_sections[Topics]->setText(0, tr("Topics"));
    m_sections[Groups]->setText(0, tr("Groups"));
    m_sections[Clients]->setText(0, tr("Clients"));
    m_sections[Faults]->setText(0, tr("Faults"));
}

void NavigatorView::restyle()
{
    for (auto* section : m_sections) {
        section->setForeground(0, color(Token::TextMuted));
        section->setFont(0, typeFont(Type::Caption));
    }
    for (auto& items : m_items)
        for (auto* item : items)
            item->setData(0, Qt::DecorationRole, QVariant());
    if (isVisible())
        showSnapshot(snapshot());
}

std::vector<NavigatorView::Line> NavigatorView::nodeLines(const cluster::ClusterSnapshot& snapshot) const
{
    std::vector<Line> lines;
    for (const auto& node : snapshot.nodes) {
        Line line;
        line.key = QString::number(node.id.value());
        line.text = tr("node %1").arg(node.id.value());
        line.icon = QStringLiteral("node");
        if (snapshot.quorum.leader == node.id && node.state == cluster::NodeState::Running) {
            line.icon = QStringLiteral("crown");
            line.token = Token::Quorum;
            line.figure = tr("epoch %1").arg(snapshot.quorum.epoch.value());
        } else if (node.state != cluster::NodeState::Running) {
            line.icon = isAlive(node.state) ? QStringLiteral("pause") : QStringLiteral("kill");
            line.token = isAlive(node.state) ? Token::Warning : Token::Danger;
            line.figureToken = line.token;
            line.figure = snapshot.external ? goneWord() : stateWord(node.state);
        } else if (node.fenced) {
            line.figure = tr("fenced");
            line.figureToken = Token::Warning;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<NavigatorView::Line> NavigatorView::faultLines(const cluster::ClusterSnapshot& snapshot) const
{
    std::vector<Line> lines;
    for (const auto& node : snapshot.nodes) {
        if (node.state == cluster::NodeState::Running || node.state == cluster::NodeState::Starting)
            continue;
        const auto id = node.id.value();
        // In one text: a column as wide as "1 min 36 s ago" would leave no room for the names of clients.
        lines.push_back({QStringLiteral("node/%1").arg(id),
                         QStringLiteral("%1 · %2").arg(tr("node %1 %2").arg(id).arg(snapshot.external ? goneWord() : stateWord(node.state)),
                                                       agoWords(node.stateSince, context().source.now())),
                         {}, Token::Danger, Token::TextMuted, QStringLiteral("warning")});
    }
    for (const auto& link : linkConditions(snapshot)) {
        Line line;
        // A link of nodes can be chosen, one of a client is only listed.
        line.key = link.a.isClient() ? QStringLiteral("client/%1/%2/").arg(link.b.node.value()).arg(QString::fromStdString(link.a.client))
                                     : QStringLiteral("link/%1/%2").arg(link.a.node.value()).arg(link.b.node.value());
        line.text = tr("%1 – %2").arg(linkEndWords(link.a), linkEndWords(link.b));
        line.token = link.isCut() ? Token::Danger : Token::Warning;
        line.figureToken = line.token;
        line.icon = link.isCut() ? QStringLiteral("cut") : QStringLiteral("delay");
        line.figure = link.isCut()             ? tr("cut")
                      : link.delayMs > 0       ? durationWords(link.delayMs)
                      : link.bytesPerSecond > 0 ? tr("%1/s").arg(bytesWords(link.bytesPerSecond))
                                                : tr("± %1").arg(durationWords(link.jitterMs));
        lines.push_back(std::move(line));
    }
    for (const auto& disk : snapshot.disks) {
        const bool slow = disk.state == cluster::DiskState::Slow;
        lines.push_back({QStringLiteral("disk/%1").arg(disk.node.value()), tr("disk of node %1").arg(disk.node.value()),
                         slow ? durationWords(disk.latencyMs) : disk.state == cluster::DiskState::Full ? tr("full") : tr("fails"),
                         slow ? Token::Warning : Token::Danger, slow ? Token::Warning : Token::Danger, QStringLiteral("disk")});
    }
    return lines;
}

void NavigatorView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_lastFill = context().source.now();
    fill(Nodes, nodeLines(snapshot));

    std::vector<Line> topics;
    for (const auto& topic : snapshot.topics) {
        Line line;
        line.key = line.text = QString::fromStdString(topic->name);
        line.icon = QStringLiteral("topic");
        const auto replicas = topic->partitions.empty() ? 0 : topic->partitions.front().replicas.size();
        line.figure = tr("%1 p · RF %2").arg(countWords(static_cast<std::int64_t>(topic->partitions.size()))).arg(replicas);
        if (topic->internal)
            line.token = Token::TextMuted;
        topics.push_back(std::move(line));
    }
    stableSort(topics, [](const auto& a, const auto& b) { return a.token != Token::TextMuted && b.token == Token::TextMuted; });
    fill(Topics, topics);

    std::vector<Line> groups;
    for (const auto& group : snapshot.groups) {
        Line line;
        line.key = line.text = QString::fromStdString(group.id);
        line.icon = QStringLiteral("group");
        line.figure = group.type == "share" ? QString::fromStdString(group.type) // which has no lag that is known
                                            : tr("lag %1").arg(countWords(group.totalLag));
        groups.push_back(std::move(line));
    }
    fill(Groups, groups);

    std::vector<Line> clients;
    for (const auto& client : snapshot.clients) {
        Line line;
        line.key = QString::fromStdString(client.key);
        line.text = QString::fromStdString(client.clientId);
        const auto rateOf = [](const auto& uses) {
            double rate = 0;
            for (const auto& use : uses)
                rate += use.recordsPerSecond;
            return rate;
        };
        // Of a client that does both, what it does most.
        const double written = rateOf(client.produces);
        const double read = rateOf(client.fetches);
        line.icon = client.produces.empty() || read > written ? QStringLiteral("consume") : QStringLiteral("produce");
        if (client.produces.empty() && client.fetches.empty()) {
            line.icon = QStringLiteral("list");
            line.token = Token::TextMuted;
        }
        line.figure = snapshot.external ? notTold() : recordRateWords(std::max(written, read));
        clients.push_back(std::move(line));
    }
    fill(Clients, clients);
    fill(Faults, faultLines(snapshot));
}

void NavigatorView::animate(WallTime now)
{
    // "killed 0.8 s ago" grows older also when nothing new arrives.
    if (now - m_lastFill >= showEvery())
        showSnapshot(snapshot());
}

void NavigatorView::fill(Section section, const std::vector<Line>& lines)
{
    auto& items = m_items[section];
    QSet<QString> present;
    for (const auto& line : lines)
        present.insert(line.key);
    for (auto it = items.begin(); it != items.end();) {
        if (present.contains(it.key())) {
            ++it;
        } else {
            delete it.value();
            it = items.erase(it);
        }
    }
    int row = 0;
    for (const auto& line : lines) {
        auto*& item = items[line.key];
        if (item == nullptr) {
            item = new QTreeWidgetItem;
            item->setData(0, kKeyRole, line.key);
            item->setData(0, kSectionRole, section);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(1, typeFont(Type::Caption));
            m_sections[section]->insertChild(row, item);
        }
        if (item->isFirstColumnSpanned() != line.figure.isEmpty())
            item->setFirstColumnSpanned(line.figure.isEmpty());
        ++row;
        const auto iconKey = line.icon + QString::number(static_cast<int>(line.token));
        if (item->data(0, kSectionRole + 1).toString() != iconKey || item->icon(0).isNull()) {
            item->setData(0, kSectionRole + 1, iconKey);
            item->setIcon(0, icon(line.icon, line.token));
        }
        // Setting what is already there would repaint the row.
        if (item->text(0) != line.text) {
            item->setText(0, line.text);
            item->setToolTip(0, line.text);
        }
        if (item->text(1) != line.figure)
            item->setText(1, line.figure);
        if (item->foreground(0).color() != color(line.token))
            item->setForeground(0, color(line.token));
        if (item->foreground(1).color() != color(line.figureToken))
            item->setForeground(1, color(line.figureToken));
    }
    if (m_sections[section]->isHidden() != lines.empty()) // would lay out the tree again, also if it is hidden already
        m_sections[section]->setHidden(lines.empty());
}

void NavigatorView::onCurrentChanged(QTreeWidgetItem* item)
{
    if (item == nullptr || item->parent() == nullptr)
        return;
    const auto key = item->data(0, kKeyRole).toString();
    auto& selection = context().selection;
    switch (item->data(0, kSectionRole).toInt()) {
    case Nodes:
        selection.selectNode(NodeId(key.toInt()));
        break;
    case Topics:
        selection.selectPartition({key, PartitionIndex(0)});
        break;
    case Groups:
        selection.selectGroup(key);
        break;
    case Faults: {
        const auto parts = key.split(QLatin1Char('/'));
        if (parts.size() == 2)
            selection.selectNode(NodeId(parts[1].toInt()));
        else if (parts.size() == 3)
            selection.selectLink(NodeId(parts[1].toInt()), NodeId(parts[2].toInt()));
        break;
    }
    default:
        break;
    }
}

void NavigatorView::showMenu(const QPoint& position)
{
    auto* item = m_tree->itemAt(position);
    if (item == nullptr || item->parent() == nullptr)
        return;
    onCurrentChanged(item);
    QMenu menu(this);
    const auto section = item->data(0, kSectionRole).toInt();
    if (section == Nodes)
        context().faults.fillNodeMenu(&menu);
    else if (section == Faults && context().selection.linkPeer() != kNoNode)
        context().faults.fillLinkMenu(&menu);
    else if (section == Faults)
        context().faults.fillNodeMenu(&menu);
    if (!menu.isEmpty())
        menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace brokerscope::ui
