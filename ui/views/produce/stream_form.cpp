#include "ui/views/produce/stream_form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace brokerscope::ui {

namespace {

const char* const kTemplates[] = {
    R"({"order":{n},"customer":"{key}","name":"{name}","total":{amount},"city":"{city}","paid":{bool},"at":"{time}"})",
    R"({"event":"{uuid}","user":"{key}","page":"/item/{random}","ms":{ms}})",
    R"({"sensor":"{key}","reading":{amount},"sequence":{n},"ms":{ms}})",
    R"({n})",
};

} // namespace

StreamForm::StreamForm(QWidget* parent)
    : QWidget(parent)
    , m_as(new QLabel(this))
    , m_clientId(new QLineEdit(QStringLiteral("my-producer"), this))
    , m_rate(new QDoubleSpinBox(this))
    , m_more(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_form(new QFormLayout)
    , m_template(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_keys(new QSpinBox(this))
    , m_skew(new QDoubleSpinBox(this))
    , m_burst(new QSpinBox(this))
    , m_acks(new QComboBox(this))
    , m_idempotent(new QCheckBox(this))
    , m_compression(new QComboBox(this))
    , m_linger(new QSpinBox(this))
    , m_batch(new QSpinBox(this))
    , m_delivery(new QSpinBox(this))
    , m_transactionalId(new QLineEdit(this))
    , m_transaction(new QSpinBox(this))
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_clientId, "produce.clientId"}, {m_rate, "produce.rate"},       {m_more, "produce.more"},          {m_template, "produce.template"},
        {m_size, "produce.size"},         {m_keys, "produce.keys"},       {m_skew, "produce.skew"},          {m_burst, "produce.burst"},
        {m_acks, "produce.acks"},         {m_linger, "produce.linger"},   {m_idempotent, "produce.idempotent"}, {m_compression, "produce.compression"},
        {m_batch, "produce.batch"},       {m_transactionalId, "produce.transactionalId"},
        {m_delivery, "produce.delivery"}, {m_transaction, "produce.transaction"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_rate->setRange(0.1, 200000);
    m_rate->setDecimals(1);
    m_rate->setValue(10);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (std::size_t i = 0; i <= std::size(kTemplates); ++i)
        m_template->addItem(QString());
    m_size->setRange(0, 900'000);
    m_keys->setRange(1, 10'000'000);
    m_keys->setValue(20);
    m_skew->setRange(0, 5);
    m_skew->setSingleStep(0.1);
    m_burst->setRange(1, 10'000);
    m_acks->addItems({QStringLiteral("all"), QStringLiteral("1"), QStringLiteral("0")});
    m_idempotent->setChecked(true);
    m_compression->addItems({QStringLiteral("none"), QStringLiteral("gzip"), QStringLiteral("snappy"), QStringLiteral("lz4"), QStringLiteral("zstd")});
    m_linger->setRange(0, 60'000);
    m_linger->setValue(5);
    m_batch->setRange(1, 2'000'000);
    m_batch->setSingleStep(16'384);
    m_batch->setValue(1'000'000);
    m_delivery->setRange(1'000, 3'600'000);
    m_delivery->setSingleStep(1'000);
    m_delivery->setValue(30'000);
    m_transaction->setRange(1'000, 900'000); // transaction.max.timeout.ms
    m_transaction->setSingleStep(1'000);
    m_transaction->setValue(60'000);
    m_transaction->setEnabled(false);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setHorizontalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto pair = [this](QWidget* a, QWidget* b) {
        auto* row = new FlowRow;
        row->setSpacing(kSpacing);
        row->addGrowing(a);
        row->addGrowing(b);
        m_form->addRow(new QLabel(this), row);
    };
    pair(m_template, m_size);
    pair(m_keys, m_skew);
    pair(m_acks, m_idempotent);
    pair(m_compression, m_burst);
    pair(m_linger, m_batch);
    pair(m_transactionalId, m_transaction);
    m_form->addRow(new QLabel(this), m_delivery);
    auto* top = new FlowRow;
    top->setSpacing(kSpacing);
    m_as->setProperty("tone", QStringLiteral("muted"));
    m_as->setBuddy(m_clientId);
    top->addWidget(m_as);
    top->addGrowing(m_clientId);
    top->addWidget(m_rate);
    top->addWidget(m_more);
    m_body->setLayout(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_body);
    m_body->hide();

    connect(m_more, &QToolButton::toggled, m_body, &QWidget::setVisible);
    connect(m_clientId, &QLineEdit::textChanged, this, &StreamForm::changed);
    connect(m_transactionalId, &QLineEdit::textChanged, this, [this] {
        // Transactions stand on both; what cannot be otherwise is not left to choice.
        const bool transactional = !m_transactionalId->text().trimmed().isEmpty();
        if (transactional) {
            m_acks->setCurrentIndex(0);
            m_idempotent->setChecked(true);
        }
        m_acks->setDisabled(transactional);
        m_idempotent->setDisabled(transactional);
        m_transaction->setEnabled(transactional);
        emit changed();
    });
    for (auto* time : {m_linger, m_delivery})
        connect(time, &QSpinBox::valueChanged, this, &StreamForm::changed);
    connect(m_acks, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index != 0)
            m_idempotent->setChecked(false);
    });
    connect(m_idempotent, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_acks->setCurrentIndex(0);
    });
    connect(m_template, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            emit templateChosen(QLatin1String(kTemplates[index - 1]));
    });
    retranslate();
}

void StreamForm::retranslate()
{
    m_as->setText(tr("Stream as"));
    m_as->setToolTip(tr("client.id: the name under which the producer is seen in every picture"));
    m_clientId->setPlaceholderText(tr("client.id"));
    m_clientId->setAccessibleName(tr("client.id"));
    m_rate->setSuffix(tr(" rec/s", "after a number"));
    m_rate->setAccessibleName(tr("Records a second"));
    m_more->setText(tr("Settings"));
    m_more->setToolTip(tr("Templates, keys, acknowledgement, compression, batches, transactions"));
    const std::array<QString, 7> labels{tr("Value"), tr("Keys"), QStringLiteral("acks"), tr("Batch"), QString(), tr("Transactions"), tr("Gives up")};
    for (int row = 0; row < m_form->rowCount(); ++row)
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[static_cast<std::size_t>(row)]);
    const std::array<QString, std::size(kTemplates) + 1> templates{tr("as written above"), tr("an order"), tr("a click"), tr("a sensor's reading"),
                                                                  tr("a sequence number")};
    for (std::size_t i = 0; i < templates.size(); ++i)
        m_template->setItemText(static_cast<int>(i), templates[i]);
    m_template->setAccessibleName(tr("Template of the value"));
    m_template->setToolTip(tr("Puts a template into the value above; there it can be changed"));
    m_size->setPrefix(tr("at least ", "before a size"));
    m_size->setSuffix(tr(" bytes", "after a number"));
    m_size->setAccessibleName(tr("Smallest size of a value"));
    m_size->setToolTip(tr("Shorter values are filled up with dots"));
    m_keys->setSuffix(tr(" keys", "after a number"));
    m_keys->setAccessibleName(tr("Number of different keys"));
    m_keys->setToolTip(tr("Numbers are put behind the key above. 1: always that key"));
    m_skew->setPrefix(tr("skew ", "before a number"));
    m_skew->setAccessibleName(tr("Skew of the keys"));
    m_skew->setToolTip(tr("0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf's law): watch one "
                          "partition become hot"));
    m_acks->setAccessibleName(QStringLiteral("acks"));
    m_acks->setToolTip(tr("Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)"));
    m_idempotent->setText(tr("idempotent"));
    m_idempotent->setToolTip(tr("A record that is sent again after an error is not written twice; needs acks=all"));
    m_compression->setAccessibleName(QStringLiteral("compression.type"));
    m_compression->setToolTip(tr("compression.type: batches are compressed by the client and stored as they come"));
    m_burst->setPrefix(tr("bursts of ", "before a number"));
    m_burst->setAccessibleName(tr("Records in a burst"));
    m_burst->setToolTip(tr("So many records at once, as often as makes the same rate; 1: evenly"));
    m_linger->setPrefix(QStringLiteral("linger.ms "));
    m_linger->setAccessibleName(QStringLiteral("linger.ms"));
    m_linger->setToolTip(tr("linger.ms: how long a batch waits for more records"));
    m_batch->setPrefix(QStringLiteral("batch.size "));
    m_batch->setAccessibleName(QStringLiteral("batch.size"));
    m_batch->setToolTip(tr("batch.size: when a batch is full, in bytes"));
    m_transactionalId->setPlaceholderText(tr("transactional.id: none"));
    m_transactionalId->setAccessibleName(QStringLiteral("transactional.id"));
    m_transactionalId->setToolTip(tr("With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer's card"));
    m_transaction->setPrefix(QStringLiteral("timeout "));
    m_transaction->setSuffix(tr(" ms", "after a number"));
    m_transaction->setAccessibleName(QStringLiteral("transaction.timeout.ms"));
    m_transaction->setToolTip(tr("transaction.timeout.ms: what is open for longer is aborted by the coordinator"));
    m_delivery->setPrefix(QStringLiteral("delivery.timeout.ms "));
    m_delivery->setAccessibleName(QStringLiteral("delivery.timeout.ms"));
    m_delivery->setToolTip(tr("delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout"));
}

QString StreamForm::problem() const
{
    if (m_delivery->value() <= m_linger->value())
        return tr("delivery.timeout.ms has to be more than linger.ms.");
    return m_clientId->text().trimmed().isEmpty() ? tr("Give the producer a client.id.") : QString();
}

SteadyProducer StreamForm::producer(const RecordToSend& record) const
{
    SteadyProducer producer;
    producer.clientId = m_clientId->text().trimmed();
    producer.record = record;
    producer.recordsPerSecond = m_rate->value();
    producer.acks = m_acks->currentText();
    producer.idempotent = m_idempotent->isChecked();
    producer.distinctKeys = record.key ? m_keys->value() : 0;
    producer.keySkew = m_skew->value();
    producer.valueSize = m_size->value();
    producer.burst = m_burst->value();
    producer.compression = m_compression->currentText();
    producer.lingerMs = m_linger->value();
    producer.batchBytes = m_batch->value();
    producer.transactionalId = m_transactionalId->text().trimmed();
    producer.deliveryTimeoutMs = m_delivery->value();
    producer.transactionTimeoutMs = m_transaction->value();
    return producer;
}

} // namespace brokerscope::ui
