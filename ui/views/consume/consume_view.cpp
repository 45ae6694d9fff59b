#include "ui/views/consume/consume_view.h"

#include "ui/bridge/workloads.h"
#include "ui/models/read_records_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/workload_list.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace brokerscope::ui {

ConsumeView::ConsumeView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_group(new QLineEdit(QStringLiteral("my-group"), this))
    , m_topic(new QComboBox(this))
    , m_members(new QSpinBox(this))
    , m_from(new QComboBox(this))
    , m_start(new QPushButton(this))
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
                                                      {m_records, "consume.records"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    for (auto* box : {m_topic, m_from}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_members->setRange(1, 64);
    m_members->setValue(2);
    m_from->addItems({QString(), QString()});
    m_start->setProperty("role", QStringLiteral("primary"));
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
    m_records->horizontalHeader()->setStretchLastSection(true);
    m_records->setMinimumHeight(120);
    const int widths[] = {130, 100, 96, 260};
    for (int column = 0; column < 4; ++column)
        m_records->setColumnWidth(column, widths[column]);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(kSpacing);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(new QLabel, m_group);
    m_form->addRow(new QLabel, m_topic);
    auto* how = new QHBoxLayout;
    how->setSpacing(kSpacing);
    how->addWidget(m_members);
    how->addWidget(m_from, 1);
    how->addWidget(m_start);
    m_form->addRow(new QLabel, how);
    layout->addLayout(m_form);
    layout->addWidget(m_list);
    auto* recent = new QHBoxLayout;
    recent->addWidget(m_recentTitle, 1);
    recent->addWidget(m_readBy);
    layout->addLayout(recent);
    layout->addWidget(m_records, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 4, 8, 12);
    outer->addWidget(scroll);

    connect(m_start, &QPushButton::clicked, this, &ConsumeView::start);
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
    m_from->setItemText(0, tr("from the beginning"));
    m_from->setItemText(1, tr("from now on"));
    m_from->setToolTip(tr("Where to begin when the group has committed nothing yet"));
    m_from->setAccessibleName(m_from->toolTip());
    m_start->setText(tr("Start group"));
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
    m_topic->setEditText(text.isEmpty() && !topics.isEmpty() ? topics.front() : text);
    check();
}

void ConsumeView::check()
{
    m_start->setEnabled(!m_group->text().trimmed().isEmpty() && !m_topic->currentText().trimmed().isEmpty());
}

void ConsumeView::start()
{
    GroupToRun group;
    group.groupId = m_group->text().trimmed();
    for (const auto& topic : m_topic->currentText().split(QLatin1Char(','), Qt::SkipEmptyParts))
        group.topics << topic.trimmed();
    group.members = m_members->value();
    group.fromBeginning = m_from->currentIndex() == 0;
    context().workloads.start(group);
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
