#include "ui/views/consume/consume_view.h"

#include "ui/bridge/workloads.h"
#include "ui/models/fullest_topic.h"
#include "ui/models/read_records_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/view_frame.h"
#include "ui/widgets/workload_list.h"
#include "ui/words/shell_commands.h"
#include "ui/words/topic_rules.h"

#include "engine/workload/client_library.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace brokerscope::ui {

ConsumeView::ConsumeView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_group(new QLineEdit(QStringLiteral("my-group"), this))
    , m_topic(new QComboBox(this))
    , m_members(new QSpinBox(this))
    , m_from(new QComboBox(this))
    , m_start(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_settings(new QFormLayout(m_body))
    , m_protocol(new QComboBox(this))
    , m_assignor(new QComboBox(this))
    , m_isolation(new QComboBox(this))
    , m_session(new QSpinBox(this))
    , m_heartbeat(new QSpinBox(this))
    , m_poll(new QSpinBox(this))
    , m_static(new QCheckBox(this))
    , m_copy(new QToolButton(this))
    , m_said(new QLabel(this))
    , m_list(new WorkloadList(context.workloads, WorkloadList::Kind::Groups, this))
    , m_readBy(new QComboBox(this))
    , m_records(new QTableView(this))
    , m_model(new ReadRecordsModel(this))
    , m_recentTitle(new QLabel(this))
    , m_form(new QFormLayout)
{
    const std::pair<QWidget*, const char*> names[] = {{m_group, "consume.group"},     {m_topic, "consume.topics"},
                                                      {m_members, "consume.members"}, {m_from, "consume.from"},
                                                      {m_start, "consume.start"},     {m_readBy, "consume.readBy"},
                                                      {m_more, "consume.more"},       {m_protocol, "consume.protocol"},
                                                      {m_assignor, "consume.assignor"}, {m_isolation, "consume.isolation"},
                                                      {m_session, "consume.session"}, {m_poll, "consume.poll"},
                                                      {m_static, "consume.static"},   {m_copy, "consume.copy"},
                                                      {m_said, "consume.said"},       {m_heartbeat, "consume.heartbeat"},
                                                      {m_records, "consume.records"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(8);
    m_members->setRange(1, 64);
    m_members->setValue(2);
    m_from->addItems({QString(), QString()});
    m_start->setProperty("role", QStringLiteral("primary"));
    m_more->setCheckable(true);
    for (auto* button : {m_more, m_copy})
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(new QMenu(m_copy));
    m_protocol->addItems({QStringLiteral("classic"), QStringLiteral("consumer (KIP-848)")});
    // What the client library cannot do is not offered; the tool tip says why.
    if (!workload::speaksConsumerProtocol())
        m_protocol->setItemData(1, 0, Qt::UserRole - 1);
    m_assignor->addItems({QStringLiteral("range"), QStringLiteral("roundrobin"), QStringLiteral("cooperative-sticky")});
    m_isolation->addItems({QStringLiteral("read_committed"), QStringLiteral("read_uncommitted")});
    m_session->setRange(6'000, 1'800'000);
    m_session->setSingleStep(1'000);
    m_session->setValue(10'000);
    m_heartbeat->setRange(100, 600'000);
    m_heartbeat->setSingleStep(100);
    m_heartbeat->setValue(1'000);
    m_poll->setRange(6'000, 86'400'000);
    m_poll->setSingleStep(1'000);
    m_poll->setValue(300'000);
    m_settings->setContentsMargins(0, 0, 0, 0);
    m_settings->setVerticalSpacing(4);
    m_settings->setHorizontalSpacing(12);
    m_settings->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto pair = [this](QWidget* a, QWidget* b) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kSpacing);
        row->addWidget(a, 1);
        row->addWidget(b, 1);
        m_settings->addRow(new QLabel(this), row);
    };
    pair(m_protocol, m_assignor);
    pair(m_isolation, m_static);
    pair(m_session, m_heartbeat);
    m_settings->addRow(new QLabel(this), m_poll);
    m_body->hide();
    m_said->setWordWrap(true);
    m_said->setProperty("tone", QStringLiteral("muted"));
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    m_recentTitle->setFont(typeFont(Type::Strong));
    m_records->setModel(m_model);
    m_records->setShowGrid(false);
    m_records->setWordWrap(false);
    m_records->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_records->verticalHeader()->hide();
    m_records->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_records->verticalHeader()->setDefaultSectionSize(22);
    m_records->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_records->horizontalHeader()->setHighlightSections(false);
    m_records->setMinimumHeight(120);
    FittedColumns::keep(*m_records)->giveUp({ReadRecordsModel::Time, ReadRecordsModel::Reader});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(kSpacing);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(new QLabel, m_group);
    m_form->addRow(new QLabel, m_topic);
    auto* how = new FlowRow;
    how->setSpacing(kSpacing);
    how->addWidget(m_members);
    how->addGrowing(m_from);
    how->addWidget(m_start);
    m_form->addRow(new QLabel, how);
    layout->addLayout(m_form);
    auto* more = new QHBoxLayout;
    more->addWidget(m_more);
    more->addStretch(1);
    more->addWidget(m_copy);
    layout->addLayout(more);
    layout->addWidget(m_body);
    layout->addWidget(m_said);
    layout->addWidget(m_list);
    auto* recent = new QHBoxLayout;
    recent->addWidget(m_recentTitle, 1);
    recent->addWidget(m_readBy);
    layout->addLayout(recent);
    layout->addWidget(m_records, 1);
    layout->addStretch(0); // while nothing was read the form stays together

    connect(m_list, &WorkloadList::added, this, &ViewFrame::scrollTo);
    connect(m_start, &QPushButton::clicked, this, &ConsumeView::start);
    connect(m_list, &WorkloadList::copyWanted, this, [this](const WorkloadRow& row) {
        if (row.group != nullptr)
            copy(*row.group, false);
    });
    connect(m_more, &QToolButton::toggled, m_body, &QWidget::setVisible);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, [this](int protocol) {
        m_assignor->setDisabled(protocol == 1); // the coordinator decides both
        m_session->setDisabled(protocol == 1);
        m_heartbeat->setDisabled(protocol == 1);
        check();
    });
    connect(m_session, &QSpinBox::valueChanged, this, &ConsumeView::check);
    connect(m_heartbeat, &QSpinBox::valueChanged, this, &ConsumeView::check);
    connect(m_poll, &QSpinBox::valueChanged, this, &ConsumeView::check);
    connect(m_group, &QLineEdit::textChanged, this, &ConsumeView::check);
    connect(m_topic, &QComboBox::editTextChanged, this, &ConsumeView::check);
    connect(m_readBy, &QComboBox::activated, this, &ConsumeView::showRecent);
    connect(&context.workloads, &Workloads::rowsChanged, this, &ConsumeView::showRecent);
    retranslate();
    check();
}

void ConsumeView::retranslate()
{
    const std::array<QString, 3> labels{tr("Group"), tr("Topics"), tr("Members")};
    for (int row = 0; row < 3; ++row)
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[static_cast<std::size_t>(row)]);
    m_group->setAccessibleName(labels[0]);
    m_topic->setAccessibleName(labels[1]);
    m_members->setAccessibleName(labels[2]);
    m_topic->lineEdit()->setPlaceholderText(tr("one or more, with commas between"));
    m_topic->lineEdit()->setToolTip(m_topic->lineEdit()->placeholderText());
    m_from->setItemText(0, tr("from the beginning"));
    m_from->setItemText(1, tr("from now on"));
    m_from->setToolTip(tr("Where to begin when the group has committed nothing yet"));
    m_from->setAccessibleName(m_from->toolTip());
    m_start->setText(tr("Start group"));
    m_more->setText(tr("Settings"));
    m_more->setToolTip(tr("Protocol, assignor, isolation, timeouts, static members"));
    const std::array<QString, 4> settings{tr("Protocol"), tr("Reads"), tr("Timeouts"), QString()};
    for (int row = 0; row < 4; ++row)
        qobject_cast<QLabel*>(m_settings->itemAt(row, QFormLayout::LabelRole)->widget())->setText(settings[static_cast<std::size_t>(row)]);
    m_protocol->setAccessibleName(QStringLiteral("group.protocol"));
    m_protocol->setToolTip(tr("classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library "
                              "of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case")
                               .arg(QString::fromStdString(workload::clientLibraryVersion())));
    m_assignor->setAccessibleName(QStringLiteral("partition.assignment.strategy"));
    m_assignor->setToolTip(tr("How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move "
                              "and lets the others read on"));
    m_isolation->setAccessibleName(QStringLiteral("isolation.level"));
    m_isolation->setToolTip(tr("read_committed waits for the end of transactions and leaves out what was aborted"));
    m_static->setText(tr("static members"));
    m_static->setToolTip(tr("group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance"));
    m_session->setPrefix(QStringLiteral("session "));
    m_session->setSuffix(tr(" ms", "after a number"));
    m_session->setAccessibleName(QStringLiteral("session.timeout.ms"));
    m_session->setToolTip(tr("session.timeout.ms: without a heartbeat for so long a member counts as gone"));
    m_heartbeat->setPrefix(QStringLiteral("heartbeat "));
    m_heartbeat->setSuffix(tr(" ms", "after a number"));
    m_heartbeat->setAccessibleName(QStringLiteral("heartbeat.interval.ms"));
    m_heartbeat->setToolTip(tr("heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most"));
    m_poll->setPrefix(QStringLiteral("max.poll "));
    m_poll->setSuffix(tr(" ms", "after a number"));
    m_poll->setAccessibleName(QStringLiteral("max.poll.interval.ms"));
    m_poll->setToolTip(tr("max.poll.interval.ms: a member that does not ask for records for so long leaves the group"));
    m_copy->setText(tr("Copy as command"));
    m_copy->setToolTip(tr("One member of this group as a line for a shell"));
    m_copy->menu()->clear();
    m_copy->menu()->addAction(QStringLiteral("kafka-console-consumer.sh"), this, [this] { copy(group(), false); })->setObjectName(QStringLiteral("consume.copyKafka"));
    m_copy->menu()->addAction(QStringLiteral("kcat"), this, [this] { copy(group(), true); })->setObjectName(QStringLiteral("consume.copyKcat"));
    m_recentTitle->setText(tr("Read last"));
    m_readBy->setAccessibleName(tr("Group whose records are shown"));
    m_records->setAccessibleName(tr("Records that were read last"));
    m_list->setEmptyText(tr("No group of this window runs. Start one; add members and watch the partitions being shared out anew."));
    m_list->retranslate();
    m_model->retranslate();
}

void ConsumeView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (m_readBy->count() == 0)
        showRecent();
    QStringList topics;
    for (const auto& topic : snapshot.topics)
        if (!topic->internal)
            topics << QString::fromStdString(topic->name);
    if (topics == m_topics)
        return;
    m_topics = topics;
    const auto text = m_topic->currentText();
    const QSignalBlocker blocker(m_topic);
    m_topic->clear();
    m_topic->addItems(topics);
    m_topic->setEditText(text.isEmpty() && !topics.isEmpty() ? fullestTopic(snapshot) : text);
    check();
}

QString ConsumeView::problem() const
{
    if (m_group->text().trimmed().isEmpty())
        return tr("Give the group a name.");
    const auto topics = group().topics;
    if (topics.isEmpty())
        return tr("Choose a topic to read.");
    for (const auto& topic : topics)
        if (const auto wrong = topicNameProblem(topic); !wrong.isEmpty())
            return QStringLiteral("%1: %2").arg(topic, wrong);
    return timeoutProblem();
}

QString ConsumeView::timeoutProblem() const
{
    if (m_poll->value() < m_session->value())
        return tr("max.poll.interval.ms has to be at least session.timeout.ms.");
    if (m_protocol->currentIndex() == 0 && 3 * m_heartbeat->value() > m_session->value())
        return tr("heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.");
    return {};
}

void ConsumeView::check()
{
    const auto wrong = problem();
    m_start->setEnabled(wrong.isEmpty());
    m_start->setToolTip(wrong);
    m_copy->setEnabled(wrong.isEmpty());
    const auto timeouts = timeoutProblem();
    if (!timeouts.isEmpty())
        say(timeouts);
    else if (m_said->property("problem").toBool())
        m_said->hide();
    m_said->setProperty("problem", !timeouts.isEmpty());
}

GroupToRun ConsumeView::group() const
{
    GroupToRun group;
    group.groupId = m_group->text().trimmed();
    for (const auto& topic : m_topic->currentText().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!topic.trimmed().isEmpty())
            group.topics << topic.trimmed();
    group.members = m_members->value();
    group.fromBeginning = m_from->currentIndex() == 0;
    group.consumerProtocol = m_protocol->currentIndex() == 1;
    group.assignor = m_assignor->currentText();
    group.readCommitted = m_isolation->currentIndex() == 0;
    group.staticMembership = m_static->isChecked();
    group.sessionTimeoutMs = m_session->value();
    group.heartbeatIntervalMs = m_heartbeat->value();
    group.maxPollIntervalMs = m_poll->value();
    return group;
}

void ConsumeView::start()
{
    context().workloads.start(group());
}

void ConsumeView::copy(const GroupToRun& group, bool kcat)
{
    const auto command = groupCommand(group, QString::fromStdString(snapshot().bootstrapServers), kcat ? CommandTool::Kcat : CommandTool::Kafka);
    QApplication::clipboard()->setText(command.line);
    say(tr("Copied: %1").arg(command.line));
}

void ConsumeView::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void ConsumeView::showRecent()
{
    if (!isVisible())
        return;
    QStringList names;
    QList<quint64> ids;
    for (const auto& row : context().workloads.rows())
        if (!row.isProducer) {
            names << row.name;
            ids << row.id;
        }
    const auto chosen = m_readBy->currentData().toULongLong();
    bool same = m_readBy->count() == ids.size();
    for (int i = 0; same && i < ids.size(); ++i)
        same = m_readBy->itemData(i).toULongLong() == ids[i];
    if (!same) {
        m_readBy->clear();
        for (qsizetype i = 0; i < ids.size(); ++i)
            m_readBy->addItem(names[i], ids[i]);
        m_readBy->setCurrentIndex(std::max<int>(static_cast<int>(ids.indexOf(chosen)), ids.isEmpty() ? -1 : 0));
    }
    const bool any = !ids.isEmpty();
    m_records->setVisible(any);
    m_recentTitle->setVisible(any);
    m_readBy->setVisible(any);
    m_model->show(any ? context().workloads.recent(m_readBy->currentData().toULongLong()) : std::vector<ReadRecord>());
}

} // namespace brokerscope::ui
