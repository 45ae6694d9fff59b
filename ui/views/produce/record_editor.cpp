#include "ui/views/produce/record_editor.h"

#include "ui/models/payload.h"
#include "ui/models/text_repair.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"
#include "ui/words/topic_rules.h"

#include "engine/workload/murmur2.h"
#include "ui/theme/variant.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace brokerscope::ui {

namespace {

bool isText(const QByteArray& bytes)
{
    return isUtf8(bytes) && QString::fromUtf8(bytes).toUtf8() == bytes && !looksBinary(QString::fromUtf8(bytes));
}

} // namespace

RecordEditor::RecordEditor(QWidget* parent)
    : QWidget(parent)
    , m_topic(new QComboBox(this))
    , m_partition(new QComboBox(this))
    , m_key(new QLineEdit(QStringLiteral("customer-"), this))
    , m_keyKind(new QComboBox(this))
    , m_value(new QPlainTextEdit(this))
    , m_valueHint(new QLabel(this))
    , m_tombstone(new QCheckBox(this))
    , m_headers(new QLineEdit(this))
    , m_where(new QLabel(this))
    , m_form(new QFormLayout)
{
    const std::pair<QWidget*, const char*> names[] = {{m_topic, "produce.topic"},         {m_partition, "produce.partition"}, {m_key, "produce.key"},
                                                      {m_keyKind, "produce.keyKind"},     {m_value, "produce.value"},         {m_valueHint, "produce.valueHint"},
                                                      {m_tombstone, "produce.tombstone"}, {m_headers, "produce.headers"},     {m_where, "produce.where"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    for (auto* box : {m_topic, m_partition}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_partition->addItem(QString());
    m_keyKind->addItems({QString(), QString(), QString()});
    m_value->setFont(typeFont(Type::Mono));
    m_value->setPlainText(QStringLiteral("{\"order\":{n},\"total\":{random}}"));
    limitHeight(*m_value, 48, 56);
    m_value->setTabChangesFocus(true);
    for (auto* label : {m_valueHint, m_where}) {
        label->setFont(typeFont(Type::Caption));
        label->setProperty("tone", QStringLiteral("muted"));
        label->setWordWrap(true);
    }

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // What stands beside one another breaks with large text: nothing is scrolled sideways to be read.
    const auto row = [](QWidget* a, QWidget* b) {
        auto* both = new FlowRow;
        both->setSpacing(kSpacing);
        both->addGrowing(a);
        both->addGrowing(b);
        return both;
    };
    auto* value = new QVBoxLayout;
    value->setSpacing(2);
    value->addWidget(m_value);
    auto* below = new FlowRow;
    below->setSpacing(kSpacing);
    below->addGrowing(m_valueHint);
    below->addWidget(m_tombstone);
    value->addLayout(below);
    m_form->addRow(new QLabel, row(m_topic, m_partition));
    m_form->addRow(new QLabel, row(m_key, m_keyKind));
    m_form->addRow(new QLabel, value);
    m_form->addRow(new QLabel, m_headers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_form);

    connect(m_topic, &QComboBox::editTextChanged, this, [this] {
        emit topicChanged();
        check();
    });
    connect(m_partition, &QComboBox::currentIndexChanged, this, &RecordEditor::check);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString& text) {
        // No letter left means no key, and not one of no bytes; that one is asked for by name.
        m_rawKey.reset();
        m_keyKind->setCurrentIndex(text.isEmpty() ? KeyNull : KeyText);
        check();
    });
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_showing && !text.isEmpty() && !m_rawKey)
            m_keyKind->setCurrentIndex(KeyText);
        check();
    });
    connect(m_keyKind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        if (kind != KeyText)
            m_rawKey.reset();
        check();
    });
    connect(m_value, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_rawValue.reset();
        check();
    });
    connect(m_tombstone, &QCheckBox::toggled, this, &RecordEditor::check);
    connect(m_headers, &QLineEdit::textEdited, this, [this] { m_rawHeaders.reset(); });
    connect(m_headers, &QLineEdit::textChanged, this, &RecordEditor::check);
    retranslate();
}

void RecordEditor::retranslate()
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
    m_keyKind->setItemText(KeyText, tr("text"));
    m_keyKind->setItemText(KeyNull, tr("null"));
    m_keyKind->setItemText(KeyEmpty, tr("empty"));
    m_keyKind->setAccessibleName(tr("Kind of the key"));
    m_keyKind->setToolTip(tr("null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its "
                             "records go to one partition"));
    m_headers->setPlaceholderText(QStringLiteral("trace=7f3a, source=web"));
    m_headers->setToolTip(tr("name=value, with commas between. A name alone has the value null, name= an empty one"));
    m_value->setToolTip(tr("In a stream {n} becomes the record's number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up"));
    m_tombstone->setText(tr("Tombstone (no value)"));
    m_tombstone->setToolTip(tr("On a compacted topic a record without a value deletes its key"));
    const int partitions = std::exchange(m_partitions, -1);
    setPartitions(std::max(0, partitions));
    check();
}

void RecordEditor::setTopics(const QStringList& topics)
{
    const auto text = m_topic->currentText();
    {
        const QSignalBlocker blocker(m_topic);
        m_topic->clear();
        m_topic->addItems(topics);
        m_topic->setEditText(text.isEmpty() && !topics.isEmpty() ? topics.front() : text);
    }
    emit topicChanged();
    check();
}

void RecordEditor::setPartitions(int partitions)
{
    if (partitions == m_partitions)
        return;
    m_partitions = partitions;
    const auto index = m_partition->currentIndex();
    {
        const QSignalBlocker blocker(m_partition);
        m_partition->clear();
        m_partition->addItem(tr("by key"));
        for (int i = 0; i < partitions; ++i)
            m_partition->addItem(tr("partition %1").arg(i));
        m_partition->setCurrentIndex(index > 0 && index <= partitions ? index : 0);
    }
    check();
}

QWidget* RecordEditor::whereLabel() const
{
    return m_where;
}

QString RecordEditor::topic() const
{
    return m_topic->currentText().trimmed();
}

std::optional<QByteArray> RecordEditor::key() const
{
    if (m_rawKey)
        return m_rawKey;
    switch (m_keyKind->currentIndex()) {
    case KeyNull:
        return std::nullopt;
    case KeyEmpty:
        return QByteArray("");
    default:
        return m_key->text().isEmpty() ? std::nullopt : std::optional(m_key->text().toUtf8());
    }
}

std::optional<QByteArray> RecordEditor::value() const
{
    if (m_tombstone->isChecked())
        return std::nullopt;
    if (m_rawValue)
        return m_rawValue;
    const auto text = m_value->toPlainText().toUtf8();
    return text.isEmpty() ? QByteArray("") : text;
}

bool RecordEditor::takeHeaders(QList<std::pair<QString, std::optional<QByteArray>>>& headers) const
{
    if (m_rawHeaders) {
        headers = *m_rawHeaders;
        return true;
    }
    if (m_headers->text().trimmed().isEmpty())
        return true;
    for (const auto& part : m_headers->text().split(u',')) {
        const auto at = part.indexOf(u'=');
        const auto name = part.left(at < 0 ? part.size() : at).trimmed();
        if (name.isEmpty())
            return false;
        headers.append({name, at < 0 ? std::nullopt : std::optional(part.mid(at + 1).trimmed().toUtf8())});
    }
    return true;
}

RecordToSend RecordEditor::record() const
{
    RecordToSend record;
    record.topic = topic();
    record.partition = m_partition->currentIndex() - 1;
    record.key = key();
    record.value = value();
    static_cast<void>(takeHeaders(record.headers));
    return record;
}

void RecordEditor::show(const RecordToSend& record)
{
    m_showing = true;
    m_topic->setEditText(record.topic);
    m_partition->setCurrentIndex(0);
    m_rawKey.reset();
    m_rawValue.reset();
    m_rawHeaders.reset();
    m_keyKind->setCurrentIndex(!record.key ? KeyNull : record.key->isEmpty() ? KeyEmpty : KeyText);
    m_key->setText(record.key && isText(*record.key) ? QString::fromUtf8(*record.key) : QString());
    if (record.key && !isText(*record.key))
        m_rawKey = record.key;
    m_tombstone->setChecked(!record.value);
    m_value->setPlainText(record.value && isText(*record.value) ? QString::fromUtf8(*record.value) : QString());
    if (record.value && m_value->toPlainText().toUtf8() != *record.value)
        m_rawValue = record.value;
    QStringList headers;
    bool plain = true;
    for (const auto& [name, value] : record.headers) {
        plain = plain && !name.contains(u',') && !name.contains(u'=') && (!value || (isText(*value) && !value->contains(',')));
        headers << (value ? QStringLiteral("%1=%2").arg(name, QString::fromUtf8(*value)) : name);
    }
    m_headers->setText(plain ? headers.join(QStringLiteral(", ")) : QString());
    if (!plain)
        m_rawHeaders = record.headers;
    m_showing = false;
    check();
}

void RecordEditor::setValueTemplate(const QString& text)
{
    m_tombstone->setChecked(false);
    m_value->setPlainText(text);
}

QString RecordEditor::problem() const
{
    if (topic().isEmpty())
        return tr("Choose a topic.");
    if (const auto wrong = topicNameProblem(topic()); !wrong.isEmpty())
        return wrong;
    QList<std::pair<QString, std::optional<QByteArray>>> headers;
    if (!takeHeaders(headers))
        return tr("A header has no name. Write name=value, with commas between.");
    return {};
}

void RecordEditor::check()
{
    m_key->setPlaceholderText(m_rawKey                                    ? tr("%1 bytes that are no text, kept as they are").arg(m_rawKey->size())
                              : m_keyKind->currentIndex() == KeyEmpty ? tr("empty: a key of no bytes")
                                                                      : tr("null: records are spread"));
    m_value->setDisabled(m_tombstone->isChecked());
    m_value->setPlaceholderText(m_rawValue ? tr("%1 bytes that are no text, kept as they are").arg(m_rawValue->size()) : QString());
    m_headers->setPlaceholderText(m_rawHeaders ? tr("%n header(s), kept as they are", nullptr, static_cast<int>(m_rawHeaders->size()))
                                               : QStringLiteral("trace=7f3a, source=web"));
    const auto text = value();
    QString hint;
    const char* tone = "muted";
    if (!text) {
        hint = tr("null: a tombstone");
    } else if (text->isEmpty()) {
        hint = tr("empty: a value of no bytes, which is not null");
    } else {
        const auto size = bytesWords(text->size());
        const auto first = text->trimmed().left(1);
        QString problem;
        if (first != "{" && first != "[") {
            hint = size;
        } else if (indentedJson(*text, &problem)) {
            hint = tr("JSON · %1").arg(size);
        } else {
            // Templates such as {n} are JSON once they are filled in.
            hint = m_value->toPlainText().contains(QStringLiteral("{n}")) || m_value->toPlainText().contains(QStringLiteral("{random}")) ||
                           m_value->toPlainText().contains(QStringLiteral("{ms}")) || m_value->toPlainText().contains(QStringLiteral("{amount}"))
                       ? tr("a template · %1").arg(size)
                       : QStringLiteral("%1 · %2").arg(problem, size);
            tone = hint.startsWith(problem) ? "warning" : "muted";
        }
    }
    m_valueHint->setText(hint);
    setTone(m_valueHint, tone);
    QList<std::pair<QString, std::optional<QByteArray>>> headers;
    setTone(m_headers, takeHeaders(headers) ? "" : "danger");

    const auto bytes = key();
    if (m_partition->currentIndex() > 0)
        m_where->setText(tr("Goes to partition %1, whatever its key.").arg(m_partition->currentIndex() - 1));
    else if (!bytes)
        m_where->setText(tr("Without a key the client spreads records over the partitions."));
    else if (m_partitions > 0)
        m_where->setText(tr("murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.")
                             .arg(workload::murmur2(bytes->toStdString()))
                             .arg(workload::partitionOfKey(bytes->toStdString(), m_partitions))
                             .arg(m_partitions));
    else
        m_where->setText(tr("murmur2 of the key is %1.").arg(workload::murmur2(bytes->toStdString())));
    emit changed();
}

} // namespace brokerscope::ui
