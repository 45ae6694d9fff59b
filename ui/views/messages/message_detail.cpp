#include "ui/views/messages/message_detail.h"

#include "ui/models/avro_schema.h"
#include "ui/models/text_repair.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/height_of_rows.h"
#include "ui/words/figures.h"

#include "engine/workload/murmur2.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr PayloadFormat kFormats[] = {PayloadFormat::Auto,        PayloadFormat::Text,  PayloadFormat::Json,
                                      PayloadFormat::Hex,         PayloadFormat::Int16, PayloadFormat::Int16Little,
                                      PayloadFormat::Int32,       PayloadFormat::Int32Little, PayloadFormat::Int64,
                                      PayloadFormat::Int64Little, PayloadFormat::Avro};
constexpr qsizetype kLargestSchema = 4 << 20;

QPlainTextEdit* makeText(QWidget* parent, const char* name)
{
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    return text;
}

QString bytesOf(const QByteArray& bytes)
{
    return isUtf8(bytes) && !looksBinary(QString::fromUtf8(bytes)) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes.toHex(' '));
}

} // namespace

MessageDetail::MessageDetail(QWidget* parent)
    : QWidget(parent)
    , m_empty(new EmptyNote(this))
    , m_body(new QWidget(this))
    , m_where(new QLabel(this))
    , m_keyFormat(new QComboBox(this))
    , m_valueFormat(new QComboBox(this))
    , m_charset(new QComboBox(this))
    , m_schema(new QToolButton(this))
    , m_hintBar(new QFrame(this))
    , m_hint(new QLabel(this))
    , m_repair(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_value(makeText(this, "messages.value"))
    , m_key(makeText(this, "messages.key"))
    , m_headers(new QTableWidget(0, 2, this))
    , m_problem(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_evidence(new QToolButton(this))
    , m_again(new QPushButton(this))
{
    const std::pair<QWidget*, const char*> names[] = {{m_where, "messages.where"},       {m_keyFormat, "messages.keyFormat"},
                                                      {m_valueFormat, "messages.valueFormat"}, {m_charset, "messages.charset"},
                                                      {m_schema, "messages.schema"},     {m_hint, "messages.hint"},
                                                      {m_repair, "messages.repair"},     {m_tabs, "messages.tabs"},
                                                      {m_headers, "messages.headers"},   {m_problem, "messages.problem"},
                                                      {m_copy, "messages.copy"},         {m_again, "messages.again"},
                                                      {m_evidence, "messages.evidence"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_where->setWordWrap(true);
    m_where->setTextFormat(Qt::RichText);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_charset->setEditable(true);
    m_charset->addItems(usualCharsets());
    m_charset->setInsertPolicy(QComboBox::NoInsert);
    // What is chosen can be read whole: "Value: automatic".
    for (auto* box : {m_keyFormat, m_valueFormat})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_charset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_charset->setMinimumContentsLength(7);
    m_schema->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_hintBar->setProperty("role", QStringLiteral("card"));
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", QStringLiteral("warning"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_value, QString());
    m_tabs->addTab(m_key, QString());
    m_tabs->addTab(m_headers, QString());
    m_headers->verticalHeader()->hide();
    m_headers->setShowGrid(false);
    m_headers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->verticalHeader()->setDefaultSectionSize(22);
    FittedColumns::keep(*m_headers);

    auto* hint = new QHBoxLayout(m_hintBar);
    hint->setContentsMargins(8, 4, 8, 4);
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_repair);
    auto* forms = new FlowRow;
    forms->setSpacing(6);
    forms->addGrowing(m_keyFormat);
    forms->addGrowing(m_valueFormat);
    forms->addGrowing(m_charset);
    forms->addWidget(m_schema);
    auto* actions = new FlowRow;
    actions->addGrowing(m_problem);
    actions->addStretch();
    actions->addWidget(m_copy);
    actions->addWidget(m_evidence);
    actions->addWidget(m_again);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    // In a low panel the record itself is seen first.
    body->addWidget(m_where);
    body->addWidget(m_hintBar);
    body->addWidget(m_tabs, 1);
    body->addLayout(forms);
    body->addLayout(actions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    keepHeightOfRows(*this);
    QWidget* const order[] = {m_repair, m_tabs, m_value, m_key, m_headers, m_keyFormat, m_valueFormat, m_charset, m_schema, m_copy};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    for (auto* box : {m_keyFormat, m_valueFormat})
        for (std::size_t i = 0; i < std::size(kFormats); ++i)
            box->addItem(QString());
    for (auto* box : {m_keyFormat, m_valueFormat})
        connect(box, &QComboBox::currentIndexChanged, this, &MessageDetail::readForms);
    connect(m_charset, &QComboBox::editTextChanged, this, &MessageDetail::readForms);
    connect(m_schema, &QToolButton::clicked, this, &MessageDetail::chooseSchema);
    connect(m_repair, &QPushButton::clicked, this, &MessageDetail::toggleRepair);
    connect(m_copy, &QToolButton::clicked, this, &MessageDetail::copy);
    connect(m_evidence, &QToolButton::clicked, this, &MessageDetail::evidenceWanted);
    connect(m_again, &QPushButton::clicked, this, &MessageDetail::produceAgain);
    retranslate();
}

void MessageDetail::retranslate()
{
    m_empty->setText(tr("Choose a record to see all of it."));
    const QString names[] = {tr("automatic"),     tr("text"),          QStringLiteral("JSON"), tr("hex"),
                             tr("int16"),         tr("int16 little-endian"), tr("int32"),      tr("int32 little-endian"),
                             tr("int64"),         tr("int64 little-endian"), QStringLiteral("Avro")};
    for (auto* box : {m_keyFormat, m_valueFormat})
        for (std::size_t i = 0; i < std::size(kFormats); ++i)
            box->setItemText(static_cast<int>(i), (box == m_keyFormat ? tr("Key: %1") : tr("Value: %1")).arg(names[i]));
    m_keyFormat->setAccessibleName(tr("How keys are shown"));
    m_valueFormat->setAccessibleName(tr("How values are shown"));
    m_charset->setAccessibleName(tr("Charset of text"));
    m_charset->setToolTip(tr("The charset in which text is read; Kafka itself keeps bytes and knows of none"));
    m_schema->setText(tr("Schema …"));
    m_schema->setToolTip(tr("Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped"));
    m_tabs->setTabText(0, tr("Value"));
    m_tabs->setTabText(1, tr("Key"));
    m_headers->setHorizontalHeaderLabels({tr("Header"), tr("Value")});
    m_headers->setAccessibleName(tr("Headers of the record"));
    m_value->setAccessibleName(tr("Value of the record"));
    m_key->setAccessibleName(tr("Key of the record"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy what is shown here"));
    m_evidence->setText(tr("Evidence"));
    m_evidence->setToolTip(tr("What is known of this record: the request that brought it, its bytes in the file, who has fetched it"));
    m_again->setText(tr("Edit and produce again …"));
    m_again->setToolTip(tr("Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic"));
    fill();
}

void MessageDetail::show(const QString& topic, const MessagePtr& message, int partitions, int leaderEpoch)
{
    if (topic == m_topic && message == m_message && partitions == m_partitions && leaderEpoch == m_leaderEpoch)
        return;
    m_topic = topic;
    m_message = message;
    m_partitions = partitions;
    m_leaderEpoch = leaderEpoch;
    m_wholeError.clear();
    fill();
}

void MessageDetail::setWholeError(const QString& error)
{
    m_wholeError = error;
    fill();
}

void MessageDetail::readForms()
{
    const auto charset = m_charset->currentText().trimmed();
    const bool known = isCharset(charset);
    m_charset->setProperty("tone", known ? QString() : QStringLiteral("danger"));
    m_keyForm.format = kFormats[static_cast<std::size_t>(std::max(0, m_keyFormat->currentIndex()))];
    m_valueForm.format = kFormats[static_cast<std::size_t>(std::max(0, m_valueFormat->currentIndex()))];
    m_keyForm.charset = m_valueForm.charset = charset;
    fill();
    emit formsChanged();
}

void MessageDetail::toggleRepair()
{
    m_keyForm.repaired = m_valueForm.repaired = !m_valueForm.repaired;
    fill();
    emit formsChanged();
}

void MessageDetail::chooseSchema()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Avro schema"), QString(), tr("Avro schemas (*.avsc *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    m_schemaProblem.clear();
    if (!file.open(QIODevice::ReadOnly)) {
        m_schemaProblem = tr("%1 cannot be read: %2.").arg(path, file.errorString());
    } else if (file.size() > kLargestSchema) {
        m_schemaProblem = tr("%1 is too large for a schema.").arg(path);
    } else if (auto schema = AvroSchema::parse(file.readAll(), &m_schemaProblem)) {
        m_valueForm.schema = m_keyForm.schema = schema;
        const QSignalBlocker blocker(m_valueFormat);
        m_valueFormat->setCurrentIndex(static_cast<int>(std::size(kFormats)) - 1);
        m_schema->setText(QFileInfo(path).fileName());
    }
    readForms();
}

void MessageDetail::fill()
{
    const bool any = m_message != nullptr;
    m_empty->setVisible(!any);
    m_body->setVisible(any);
    if (!any)
        return;
    fillWhere();
    fillHeaders();
    const auto inform = [this](bool key) {
        if (const auto& form = key ? m_keyForm : m_valueForm; form.format == PayloadFormat::Auto)
            if (auto payload = internalText(m_topic, *m_message, key))
                return *payload;
        return key ? payloadText(m_message->key, m_keyForm) : payloadText(m_message->value, m_valueForm);
    };
    const auto put = [](QPlainTextEdit* edit, const Payload& payload, const QString& nothing) {
        edit->setFont(typeFont(payload.mono ? Type::Mono : Type::Body));
        edit->setPlaceholderText(nothing);
        if (edit->toPlainText() != payload.text)
            edit->setPlainText(payload.text);
    };
    const auto value = inform(false);
    const auto key = inform(true);
    put(m_value, value,
        m_message->value ? tr("Empty: a value of no bytes. That is not the same as null.") : tr("null: a tombstone. On a compacted topic it deletes its key."));
    put(m_key, key, m_message->key ? tr("Empty: a key of no bytes. That is not the same as null.") : tr("null: this record has no key."));
    m_tabs->setTabText(0, tr("Value · %1").arg(value.kind));
    m_tabs->setTabText(1, tr("Key · %1").arg(key.kind));
    m_tabs->setTabText(2, tr("Headers · %1").arg(m_message->headers.size()));
    QStringList problems;
    for (const auto& each : {m_schemaProblem, value.problem, key.problem, m_wholeError})
        if (!each.isEmpty() && !problems.contains(each))
            problems << each;
    if (!m_message->isWhole() && m_wholeError.isEmpty())
        problems << tr("Reading all of it …");
    m_problem->setText(problems.join(u' '));
    fillHint();
}

void MessageDetail::fillWhere()
{
    const auto& message = *m_message;
    const auto muted = color(Token::TextMuted).name();
    QString text = QStringLiteral("<b>%1-%2</b> @ <b>%3</b>").arg(m_topic.toHtmlEscaped()).arg(message.partition.value()).arg(message.offset.value());
    if (m_leaderEpoch >= 0)
        text += QStringLiteral(" · ") + tr("leader epoch %1").arg(m_leaderEpoch);
    if (message.timestampMs >= 0)
        text += QStringLiteral(" · %1 <span style='color:%2'>%3, %4</span>")
                    .arg(QDateTime::fromMSecsSinceEpoch(message.timestampMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")), muted,
                         message.logAppendTime ? QStringLiteral("LogAppendTime") : QStringLiteral("CreateTime"))
                    .arg(message.timestampMs);
    text += QStringLiteral("<br><span style='color:%1'>").arg(muted);
    text += tr("key %1, value %2")
                .arg(message.key ? bytesWords(static_cast<std::int64_t>(message.keySize)) : tr("null"),
                     message.value ? bytesWords(static_cast<std::int64_t>(message.valueSize)) : tr("null"));
    if (message.key && m_partitions > 0 && message.key->size() == message.keySize) {
        const auto belongs = workload::partitionOfKey(*message.key, m_partitions);
        text += QStringLiteral(" · ") + tr("murmur2 of the key is %1: partition %2 of %3").arg(workload::murmur2(*message.key)).arg(belongs).arg(m_partitions);
        if (belongs != message.partition.value())
            text += QStringLiteral(", ") + tr("but the producer chose %1").arg(message.partition.value());
    } else if (!message.key) {
        text += QStringLiteral(" · ") + tr("without a key the producer chose the partition");
    }
    text += QStringLiteral("</span>");
    m_where->setText(text);
}

void MessageDetail::fillHint()
{
    const auto bytes = m_message->value ? QByteArray::fromStdString(*m_message->value) : QByteArray();
    const auto repair = repairOf(bytes);
    m_hintBar->setVisible(repair.has_value());
    if (!repair)
        return;
    auto sample = repair->text.simplified().left(60);
    m_hint->setText(m_valueForm.repaired
                        ? tr("Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.").arg(repair->mistakenFor)
                        : tr("This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.").arg(repair->mistakenFor, sample));
    m_repair->setText(m_valueForm.repaired ? tr("Show as it is") : tr("Repair the view"));
}

void MessageDetail::fillHeaders()
{
    m_headers->setRowCount(static_cast<int>(m_message->headers.size()));
    int row = 0;
    for (const auto& header : m_message->headers) {
        auto* name = new QTableWidgetItem(QString::fromStdString(header.key));
        auto* value = new QTableWidgetItem(header.value ? bytesOf(QByteArray::fromStdString(*header.value)) : tr("null"));
        if (!header.value)
            value->setForeground(color(Token::TextMuted));
        value->setFont(typeFont(Type::Mono));
        m_headers->setItem(row, 0, name);
        m_headers->setItem(row, 1, value);
        ++row;
    }
}

void MessageDetail::copy()
{
    if (m_tabs->currentWidget() == m_headers) {
        QStringList lines;
        for (const auto& header : m_message->headers)
            lines << QStringLiteral("%1: %2").arg(QString::fromStdString(header.key), header.value ? bytesOf(QByteArray::fromStdString(*header.value)) : QStringLiteral("null"));
        QApplication::clipboard()->setText(lines.join(u'\n'));
        return;
    }
    QApplication::clipboard()->setText((m_tabs->currentWidget() == m_key ? m_key : m_value)->toPlainText());
}

} // namespace brokerscope::ui
