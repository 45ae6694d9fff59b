#include "ui/views/produce/produce_view.h"

#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/workload_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace brokerscope::ui {

ProduceView::ProduceView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_topic(new QComboBox(this))
    , m_partition(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_value(new QPlainTextEdit(this))
    , m_tombstone(new QCheckBox(this))
    , m_headers(new QLineEdit(this))
    , m_send(new QPushButton(this))
    , m_clientId(new QLineEdit(QStringLiteral("my-producer"), this))
    , m_rate(new QDoubleSpinBox(this))
    , m_idempotent(new QCheckBox(this))
    , m_steady(new QPushButton(this))
    , m_result(new QLabel(this))
    , m_list(new WorkloadList(context.workloads, WorkloadList::Kind::Producers, this))
    , m_form(new QFormLayout)
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_topic, "produce.topic"},   {m_partition, "produce.partition"}, {m_key, "produce.key"},
        {m_value, "produce.value"},   {m_tombstone, "produce.tombstone"}, {m_headers, "produce.headers"},
        {m_send, "produce.send"},     {m_clientId, "produce.clientId"},   {m_rate, "produce.rate"},
        {m_steady, "produce.steady"}, {m_result, "produce.result"},       {m_idempotent, "produce.idempotent"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_value->setFont(typeFont(Type::Mono));
    m_value->setPlainText(QStringLiteral("{\"order\":{n},\"total\":{random}}"));
    m_value->setFixedHeight(52);
    m_value->setTabChangesFocus(true);
    m_key->setText(QStringLiteral("customer-"));
    m_rate->setRange(0.1, 200000);
    m_rate->setDecimals(1);
    m_rate->setMinimumWidth(96);
    m_clientId->setMinimumWidth(80);
    for (auto* box : {m_topic, m_partition}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_rate->setValue(10);
    m_idempotent->setChecked(true);
    m_send->setProperty("role", QStringLiteral("primary"));
    m_result->setWordWrap(true);
    m_result->hide();

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(kSpacing);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* where = new QHBoxLayout;
    where->setSpacing(kSpacing);
    where->addWidget(m_topic, 2);
    where->addWidget(m_partition, 1);
    m_form->addRow(new QLabel, where);
    m_form->addRow(new QLabel, m_key);
    m_form->addRow(new QLabel, m_value);
    m_form->addRow(new QLabel, m_headers);
    layout->addLayout(m_form);
    auto* one = new QHBoxLayout;
    one->addWidget(m_tombstone);
    one->addStretch(1);
    one->addWidget(m_send);
    layout->addLayout(one);
    layout->addWidget(m_result);
    auto* line = new QFrame;
    line->setProperty("role", QStringLiteral("line"));
    layout->addWidget(line);
    auto* steady = new QHBoxLayout;
    steady->setSpacing(kSpacing);
    steady->addWidget(m_clientId, 2);
    steady->addWidget(m_rate, 1);
    steady->addWidget(m_steady);
    layout->addLayout(steady);
    layout->addWidget(m_idempotent);
    layout->addWidget(m_list);
    layout->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 4, 8, 12);
    outer->addWidget(scroll);

    connect(m_send, &QPushButton::clicked, this, &ProduceView::sendOne);
    connect(m_steady, &QPushButton::clicked, this, &ProduceView::startSteady);
    connect(m_tombstone, &QCheckBox::toggled, m_value, &QWidget::setDisabled);
    connect(m_topic, &QComboBox::editTextChanged, this, [this] {
        m_partitions = -1;
        showSnapshot(snapshot());
        check();
    });
    connect(m_clientId, &QLineEdit::textChanged, this, &ProduceView::check);
    connect(&context.workloads, &Workloads::recordSent, this, &ProduceView::onSent);
    retranslate();
    check();
}

void ProduceView::retranslate()
{
    const std::array<QString, 4> labels{tr("Topic"), tr("Key"), tr("Value"), tr("Headers")};
    for (int row = 0; row < 4; ++row)
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[static_cast<std::size_t>(row)]);
    m_topic->setAccessibleName(labels[0]);
    m_key->setAccessibleName(labels[1]);
    m_value->setAccessibleName(labels[2]);
    m_headers->setAccessibleName(labels[3]);
    m_partition->setAccessibleName(tr("Partition"));
    m_topic->lineEdit()->setPlaceholderText(tr("topic"));
    m_key->setPlaceholderText(tr("none: records are spread"));
    m_headers->setPlaceholderText(QStringLiteral("trace=7f3a, source=web"));
    m_value->setToolTip(tr("In a steady stream {n} becomes the record's number, {key} its key, {random} a number"));
    m_tombstone->setText(tr("Tombstone (no value)"));
    m_tombstone->setToolTip(tr("On a compacted topic a record without a value deletes its key"));
    m_send->setText(tr("Send one"));
    m_clientId->setPlaceholderText(tr("client.id"));
    m_clientId->setAccessibleName(tr("client.id"));
    m_rate->setSuffix(tr(" rec/s", "after a number"));
    m_rate->setAccessibleName(tr("Records a second"));
    m_steady->setText(tr("Start stream"));
    m_idempotent->setText(tr("acks=all, idempotent"));
    m_idempotent->setToolTip(tr("Nothing that was acknowledged is lost or doubled; without it only the leader acknowledges"));
    m_list->setEmptyText(tr("No producer of this window runs. Start a steady stream and watch it in the picture."));
    m_list->retranslate();
    m_partitions = -1;
}

void ProduceView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    QStringList topics;
    int partitions = 0;
    for (const auto& topic : snapshot.topics) {
        const auto name = QString::fromStdString(topic->name);
        if (!topic->internal)
            topics << name;
        if (name == m_topic->currentText())
            partitions = static_cast<int>(topic->partitions.size());
    }
    if (topics != m_topics) {
        m_topics = topics;
        const auto text = m_topic->currentText();
        const QSignalBlocker blocker(m_topic);
        m_topic->clear();
        m_topic->addItems(topics);
        m_topic->setEditText(text.isEmpty() && !topics.isEmpty() ? topics.front() : text);
        m_partitions = -1;
        check();
        return showSnapshot(snapshot);
    }
    if (partitions != m_partitions) {
        m_partitions = partitions;
        const auto index = m_partition->currentIndex();
        m_partition->clear();
        m_partition->addItem(tr("by key"));
        for (int i = 0; i < partitions; ++i)
            m_partition->addItem(tr("partition %1").arg(i));
        m_partition->setCurrentIndex(index > 0 && index <= partitions ? index : 0);
    }
}

RecordToSend ProduceView::record() const
{
    RecordToSend record;
    record.topic = m_topic->currentText().trimmed();
    record.partition = m_partition->currentIndex() - 1;
    if (!m_key->text().isEmpty())
        record.key = m_key->text().toUtf8();
    if (!m_tombstone->isChecked())
        record.value = m_value->toPlainText().toUtf8();
    for (const auto& part : m_headers->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto at = part.indexOf(QLatin1Char('='));
        if (at > 0)
            record.headers.append({part.left(at).trimmed(), part.mid(at + 1).trimmed().toUtf8()});
    }
    return record;
}

void ProduceView::check()
{
    const bool topic = !m_topic->currentText().trimmed().isEmpty();
    m_send->setEnabled(topic);
    m_steady->setEnabled(topic && !m_clientId->text().trimmed().isEmpty());
}

void ProduceView::sendOne()
{
    say(tr("Sending …"), QStringLiteral("muted"));
    context().workloads.send(record());
}

void ProduceView::startSteady()
{
    SteadyProducer producer;
    producer.clientId = m_clientId->text().trimmed();
    producer.record = record();
    producer.recordsPerSecond = m_rate->value();
    producer.idempotent = m_idempotent->isChecked();
    producer.distinctKeys = producer.record.key ? 20 : 0;
    context().workloads.start(producer);
}

void ProduceView::onSent(const QString& topic, int partition, qint64 offset, const QString& error)
{
    if (!error.isEmpty())
        say(tr("Not written. %1").arg(error), QStringLiteral("danger"));
    else
        say(tr("Acknowledged: %1-%2, offset %3").arg(topic).arg(partition).arg(offset), QStringLiteral("ok"));
}

void ProduceView::say(const QString& sentence, const QString& tone)
{
    m_result->setText(sentence);
    m_result->setProperty("tone", tone);
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_result->show();
}

} // namespace brokerscope::ui
