// Bytes as a person reads them: keys, values and header values in a chosen form. Pure.
#pragma once

#include "ui/bridge/topic_browser.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace brokerscope::ui {

class AvroSchema;

enum class PayloadFormat {
    Auto, // what it is: a record of an internal topic, JSON, text; else hex
    Text,
    Json,
    Hex,
    Int16,
    Int16Little,
    Int32,
    Int32Little,
    Int64,
    Int64Little,
    Avro,
};

struct PayloadForm
{
    PayloadFormat format = PayloadFormat::Auto;
    QString charset = QStringLiteral("UTF-8");
    std::shared_ptr<const AvroSchema> schema;
    bool repaired = false; // text that was encoded twice is shown as it was meant
};

struct Payload
{
    QString text;      // several lines where the form has them
    QString kind;      // "JSON", "text (UTF-8)", "OffsetCommit"; for a caption
    QString problem;   // why it is not shown as asked; the text is hex then
    bool mono = true;
};

// One line for a table, at most some hundred characters. `size` is what it really measures, when only the beginning is here.
[[nodiscard]] QString payloadLine(const std::optional<std::string>& bytes, std::size_t size, const PayloadForm& form);
// Key or value of a record of one of Kafka's own topics, on one line; nothing for other topics.
[[nodiscard]] std::optional<QString> internalLine(const QString& topic, const Message& message, bool key);

[[nodiscard]] Payload payloadText(const std::optional<std::string>& bytes, const PayloadForm& form);
[[nodiscard]] std::optional<Payload> internalText(const QString& topic, const Message& message, bool key);

// Offset, bytes, characters.
[[nodiscard]] QString hexDump(const QByteArray& bytes, qsizetype most = 64 * 1024);
// The same text with line breaks and indentation; order of members, numbers and strings stay exactly as they are.
// Nothing if it is not JSON; then `problem` says why and where.
[[nodiscard]] std::optional<QString> indentedJson(const QByteArray& bytes, QString* problem = nullptr);

} // namespace brokerscope::ui
