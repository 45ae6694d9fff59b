#include "ui/models/record_files.h"

#include "ui/models/text_repair.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace brokerscope::ui {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FileWords)
};

constexpr qsizetype kLongestField = 64 << 20;

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue jsonOf(const std::optional<std::string>& value)
{
    if (!value)
        return QJsonValue::Null;
    const auto bytes = bytesOf(*value);
    // Not what only looks like it: a byte order mark would be taken away.
    if (isUtf8(bytes))
        if (const auto text = QString::fromUtf8(bytes); text.toUtf8() == bytes)
            return text;
    return QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
}

QByteArray compact(const QJsonValue& value)
{
    const auto json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QJsonArray headersOf(const Message& message)
{
    QJsonArray headers;
    for (const auto& header : message.headers)
        headers.append(QJsonObject{{QStringLiteral("key"), QString::fromStdString(header.key)}, {QStringLiteral("value"), jsonOf(header.value)}});
    return headers;
}

QByteArray csvField(QByteArray text)
{
    const bool quote = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r') || text.startsWith(' ');
    if (!quote)
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

const char* typeOf(const Message& message)
{
    return message.logAppendTime ? "LogAppendTime" : "CreateTime";
}

// Sets `out`; false if it is none of text, null and {"base64": …}.
bool takeBytes(const QJsonValue& value, std::optional<QByteArray>& out)
{
    if (value.isNull() || value.isUndefined()) {
        out.reset();
        return true;
    }
    if (value.isString()) {
        out = value.toString().toUtf8();
        return true;
    }
    const auto encoded = value.toObject().value(QLatin1String("base64"));
    if (value.isObject() && encoded.isString()) {
        const auto decoded = QByteArray::fromBase64Encoding(encoded.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return false;
        out = *decoded;
        return true;
    }
    // A value that somebody wrote as JSON and not as a string of it.
    if (value.isObject() || value.isArray()) {
        out = value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                               : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        return true;
    }
    return false;
}

bool takeHeaders(const QJsonValue& value, RecordToSend& record)
{
    if (value.isUndefined() || value.isNull())
        return true;
    if (!value.isArray())
        return false;
    for (const auto& each : value.toArray()) {
        const auto header = each.toObject();
        std::optional<QByteArray> bytes;
        if (!header.value(QLatin1String("key")).isString() || !takeBytes(header.value(QLatin1String("value")), bytes))
            return false;
        record.headers.append({header.value(QLatin1String("key")).toString(), bytes});
    }
    return true;
}

} // namespace

RecordFileFormat formatOfFile(const QString& path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? RecordFileFormat::Csv : RecordFileFormat::JsonLines;
}

QByteArray fileHeader(RecordFileFormat format)
{
    return format == RecordFileFormat::Csv ? QByteArrayLiteral("partition,offset,timestamp,timestampType,key,keyEncoding,value,valueEncoding,headers\n")
                                           : QByteArray();
}

QByteArray fileLine(const Message& message, RecordFileFormat format)
{
    const auto partition = QByteArray::number(message.partition.value());
    const auto offset = QByteArray::number(static_cast<qint64>(message.offset.value()));
    const auto timestamp = QByteArray::number(static_cast<qint64>(message.timestampMs));
    if (format == RecordFileFormat::JsonLines)
        return "{\"partition\":" + partition + ",\"offset\":" + offset + ",\"timestamp\":" + timestamp + ",\"timestampType\":\"" + typeOf(message) +
               "\",\"key\":" + compact(jsonOf(message.key)) + ",\"value\":" + compact(jsonOf(message.value)) +
               ",\"headers\":" + compact(headersOf(message)) + "}\n";
    const auto field = [](const std::optional<std::string>& value) -> QByteArray {
        if (!value)
            return ",null";
        const auto bytes = bytesOf(*value);
        // A zero is UTF-8, too, but no reader of CSV takes it.
        if (isUtf8(bytes) && !bytes.contains('\0'))
            return csvField(bytes) + ",text";
        return bytes.toBase64() + ",base64";
    };
    return partition + ',' + offset + ',' + timestamp + ',' + typeOf(message) + ',' + field(message.key) + ',' + field(message.value) + ',' +
           csvField(compact(headersOf(message))) + '\n';
}

RecordFileReader::RecordFileReader(RecordFileFormat format, std::function<QByteArray()> readLine)
    : m_format(format)
    , m_readLine(std::move(readLine))
{
}

std::optional<ImportedRecord> RecordFileReader::fail(const QString& what)
{
    m_problem = FileWords::tr("Line %1: %2").arg(m_line).arg(what);
    return std::nullopt;
}

std::optional<ImportedRecord> RecordFileReader::next()
{
    if (!m_problem.isEmpty())
        return std::nullopt;
    if (m_format == RecordFileFormat::Csv) {
        if (m_columns.isEmpty()) {
            const auto names = csvRow();
            if (!names)
                return std::nullopt;
            m_columns = *names;
            if (!m_columns.contains("value"))
                return fail(FileWords::tr("the first line has to name the columns; a column \"value\" is missing."));
        }
        const auto row = csvRow();
        return row ? fromCsv(*row) : std::nullopt;
    }
    while (true) {
        const auto line = m_readLine();
        if (line.isEmpty())
            return std::nullopt;
        ++m_line;
        if (!line.trimmed().isEmpty())
            return fromJson(line);
    }
}

std::optional<ImportedRecord> RecordFileReader::fromJson(const QByteArray& line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(FileWords::tr("no JSON, %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return fail(FileWords::tr("a record is an object with key, value and headers."));
    const auto object = document.object();
    ImportedRecord imported;
    if (!takeBytes(object.value(QLatin1String("key")), imported.record.key))
        return fail(FileWords::tr("\"%1\" has to be text, null or {\"base64\": …}.").arg(QStringLiteral("key")));
    if (!takeBytes(object.value(QLatin1String("value")), imported.record.value))
        return fail(FileWords::tr("\"%1\" has to be text, null or {\"base64\": …}.").arg(QStringLiteral("value")));
    if (!takeHeaders(object.value(QLatin1String("headers")), imported.record))
        return fail(FileWords::tr("\"headers\" has to be a list of {\"key\": …, \"value\": …}."));
    imported.record.partition = object.value(QLatin1String("partition")).toInt(-1);
    imported.timestampMs = object.value(QLatin1String("timestamp")).toInteger(-1);
    return imported;
}

std::optional<QList<QByteArray>> RecordFileReader::csvRow()
{
    QByteArray line = m_readLine();
    while (!line.isEmpty() && line.trimmed().isEmpty()) {
        ++m_line;
        line = m_readLine();
    }
    if (line.isEmpty())
        return std::nullopt;
    ++m_line;
    QList<QByteArray> fields;
    QByteArray field;
    bool quoted = false;
    qsizetype i = 0;
    while (true) {
        if (i >= line.size()) {
            if (!quoted)
                break;
            // A field with line ends inside.
            line = m_readLine();
            ++m_line;
            i = 0;
            if (line.isEmpty() || field.size() > kLongestField) {
                static_cast<void>(fail(FileWords::tr("the quotes of a field are not closed.")));
                return std::nullopt;
            }
            continue;
        }
        const char c = line[i++];
        if (quoted) {
            if (c != '"')
                field += c;
            else if (i < line.size() && line[i] == '"')
                field += line[i++];
            else
                quoted = false;
        } else if (c == '"' && field.isEmpty()) {
            quoted = true;
        } else if (c == ',') {
            fields << field;
            field.clear();
        } else if (c != '\n' && c != '\r') {
            field += c;
        }
    }
    fields << field;
    return fields;
}

std::optional<ImportedRecord> RecordFileReader::fromCsv(const QList<QByteArray>& row)
{
    if (row.size() != m_columns.size())
        return fail(FileWords::tr("%1 fields, but the first line names %2 columns.").arg(row.size()).arg(m_columns.size()));
    const auto cell = [&](const char* name) -> std::optional<QByteArray> {
        const auto at = m_columns.indexOf(name);
        return at < 0 ? std::nullopt : std::optional(row[at]);
    };
    // Without a column of encodings an empty key is none, as people write it; an empty value is empty.
    const auto bytes = [&](const char* name, const char* encodingName, std::optional<QByteArray>& out) {
        const auto text = cell(name);
        if (!text)
            return true;
        const auto encoding = cell(encodingName).value_or(text->isEmpty() && qstrcmp(name, "key") == 0 ? "null" : "text");
        if (encoding == "null") {
            out.reset();
        } else if (encoding == "base64") {
            const auto decoded = QByteArray::fromBase64Encoding(*text, QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded)
                return false;
            out = *decoded;
        } else if (encoding == "text" || encoding.isEmpty()) {
            out = *text;
        } else {
            return false;
        }
        return true;
    };
    ImportedRecord imported;
    if (!bytes("key", "keyEncoding", imported.record.key))
        return fail(FileWords::tr("the encoding of \"%1\" has to be text, base64 or null, and true.").arg(QStringLiteral("key")));
    if (!bytes("value", "valueEncoding", imported.record.value))
        return fail(FileWords::tr("the encoding of \"%1\" has to be text, base64 or null, and true.").arg(QStringLiteral("value")));
    if (const auto headers = cell("headers"); headers && !headers->isEmpty())
        if (const auto json = QJsonDocument::fromJson(*headers); !json.isArray() || !takeHeaders(json.array(), imported.record))
            return fail(FileWords::tr("\"headers\" has to be a list of {\"key\": …, \"value\": …}."));
    bool ok = false;
    imported.record.partition = cell("partition").value_or("-1").toInt(&ok);
    if (!ok)
        imported.record.partition = -1;
    imported.timestampMs = cell("timestamp").value_or("-1").toLongLong(&ok);
    if (!ok)
        imported.timestampMs = -1;
    return imported;
}

} // namespace brokerscope::ui
