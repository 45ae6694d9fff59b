#include "ui/models/payload.h"

#include "ui/models/avro_schema.h"
#include "ui/models/text_repair.h"

#include "engine/protocol/internal_record.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace brokerscope::ui {

namespace {

struct PayloadWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::PayloadWords)
};

constexpr qsizetype kLine = 300; // characters; no column is wider

QByteArray viewOf(const std::string& bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString oneLine(const QString& text)
{
    QString line = text.left(kLine);
    for (auto& each : line)
        if (each == u'\n' || each == u'\r' || each == u'\t')
            each = u' ';
    return text.size() > kLine ? line + u'…' : line;
}

// A beginning may end in the middle of a character.
QByteArray withoutHalfCharacter(QByteArray bytes)
{
    for (int i = 0; i < 3 && !bytes.isEmpty() && !isUtf8(bytes); ++i)
        bytes.chop(1);
    return bytes;
}

template <class Number> std::optional<Number> number(const QByteArray& bytes, bool little)
{
    if (bytes.size() != sizeof(Number))
        return std::nullopt;
    return little ? qFromLittleEndian<Number>(bytes.constData()) : qFromBigEndian<Number>(bytes.constData());
}

std::optional<qint64> integerOf(const QByteArray& bytes, PayloadFormat format)
{
    switch (format) {
    case PayloadFormat::Int16:
    case PayloadFormat::Int16Little:
        return number<qint16>(bytes, format == PayloadFormat::Int16Little);
    case PayloadFormat::Int32:
    case PayloadFormat::Int32Little:
        return number<qint32>(bytes, format == PayloadFormat::Int32Little);
    case PayloadFormat::Int64:
    case PayloadFormat::Int64Little:
        return number<qint64>(bytes, format == PayloadFormat::Int64Little);
    default:
        return std::nullopt;
    }
}

int widthOf(PayloadFormat format)
{
    switch (format) {
    case PayloadFormat::Int16:
    case PayloadFormat::Int16Little:
        return 2;
    case PayloadFormat::Int32:
    case PayloadFormat::Int32Little:
        return 4;
    default:
        return 8;
    }
}

QString hexLine(const QByteArray& bytes, std::size_t size)
{
    constexpr qsizetype kShown = 48;
    QString line = QString::fromLatin1(bytes.left(kShown).toHex(' '));
    return static_cast<std::size_t>(std::min(kShown, bytes.size())) < size ? line + QStringLiteral(" …") : line;
}

bool looksLikeJson(const QByteArray& bytes)
{
    for (const char c : bytes) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r')
            continue;
        return c == '{' || c == '[';
    }
    return false;
}

QString pretty(const std::string& json)
{
    const auto indented = indentedJson(viewOf(json));
    return indented ? *indented : QString::fromStdString(json);
}

Payload asText(const QByteArray& bytes, const PayloadForm& form)
{
    Payload payload;
    payload.mono = false;
    if (form.repaired) {
        if (const auto repair = repairOf(bytes)) {
            payload.text = repair->text;
            payload.kind = PayloadWords::tr("text, repaired: its UTF-8 had been read as %1").arg(repair->mistakenFor);
            return payload;
        }
    }
    if (const auto text = textIn(bytes, form.charset)) {
        payload.text = *text;
        payload.kind = PayloadWords::tr("text (%1)").arg(form.charset);
        return payload;
    }
    payload.mono = true;
    payload.text = hexDump(bytes);
    payload.kind = PayloadWords::tr("bytes");
    payload.problem = isCharset(form.charset) ? PayloadWords::tr("These bytes are no %1 text.").arg(form.charset)
                                              : PayloadWords::tr("There is no charset named %1.").arg(form.charset);
    return payload;
}

} // namespace

QString payloadLine(const std::optional<std::string>& value, std::size_t size, const PayloadForm& form)
{
    if (!value)
        return QStringLiteral("∅"); // null
    const auto bytes = viewOf(*value);
    const bool whole = value->size() == size;
    switch (form.format) {
    case PayloadFormat::Hex:
        return hexLine(bytes, size);
    case PayloadFormat::Avro: {
        if (form.schema == nullptr || !whole)
            return hexLine(bytes, size);
        QString problem;
        const auto json = form.schema->toJson(bytes, &problem);
        return json ? oneLine(*json) : hexLine(bytes, size);
    }
    case PayloadFormat::Auto:
    case PayloadFormat::Text:
    case PayloadFormat::Json: {
        const auto beginning = whole || form.charset != QLatin1String("UTF-8") ? bytes.left(4 * kLine)
                                                                               : withoutHalfCharacter(bytes.left(4 * kLine));
        if (form.repaired)
            if (const auto repair = repairOf(whole ? bytes : beginning))
                return oneLine(repair->text);
        auto text = textIn(bytes.size() > 4 * kLine ? withoutHalfCharacter(bytes.left(4 * kLine)) : beginning, form.charset);
        if (!text || (form.format == PayloadFormat::Auto && looksBinary(*text)))
            return hexLine(bytes, size);
        return oneLine(*text);
    }
    default:
        if (const auto integer = integerOf(bytes, form.format); integer && whole)
            return QString::number(*integer);
        return hexLine(bytes, size);
    }
}

Payload payloadText(const std::optional<std::string>& value, const PayloadForm& form)
{
    Payload payload;
    if (!value) {
        payload.kind = PayloadWords::tr("null");
        return payload;
    }
    const auto bytes = viewOf(*value);
    switch (form.format) {
    case PayloadFormat::Auto: {
        if (bytes.isEmpty()) {
            payload.kind = PayloadWords::tr("empty");
            return payload;
        }
        if (looksLikeJson(bytes))
            if (const auto json = indentedJson(form.repaired && repairOf(bytes) ? repairOf(bytes)->text.toUtf8() : bytes)) {
                payload.text = *json;
                payload.kind = QStringLiteral("JSON");
                return payload;
            }
        const auto text = textIn(bytes, form.charset);
        if (text && !looksBinary(*text))
            return asText(bytes, form);
        payload.text = hexDump(bytes);
        payload.kind = PayloadWords::tr("bytes");
        return payload;
    }
    case PayloadFormat::Text:
        return asText(bytes, form);
    case PayloadFormat::Json: {
        QString problem;
        if (const auto json = indentedJson(bytes, &problem)) {
            payload.text = *json;
            payload.kind = QStringLiteral("JSON");
        } else {
            payload = asText(bytes, form);
            payload.problem = problem;
        }
        return payload;
    }
    case PayloadFormat::Hex:
        payload.text = hexDump(bytes);
        payload.kind = PayloadWords::tr("bytes");
        return payload;
    case PayloadFormat::Avro: {
        QString problem = PayloadWords::tr("Choose a schema file first.");
        if (form.schema != nullptr)
            if (const auto json = form.schema->toJson(bytes, &problem)) {
                const auto indented = indentedJson(json->toUtf8());
                payload.text = indented ? *indented : *json;
                payload.kind = PayloadWords::tr("Avro, %1").arg(form.schema->name());
                return payload;
            }
        payload.text = hexDump(bytes);
        payload.kind = PayloadWords::tr("bytes");
        payload.problem = problem;
        return payload;
    }
    default:
        if (const auto integer = integerOf(bytes, form.format)) {
            payload.text = QString::number(*integer);
            payload.kind = PayloadWords::tr("integer");
        } else {
            payload.text = hexDump(bytes);
            payload.kind = PayloadWords::tr("bytes");
            payload.problem = PayloadWords::tr("An integer of this size has %1 bytes; this has %2.").arg(widthOf(form.format)).arg(bytes.size());
        }
        return payload;
    }
}

std::optional<QString> internalLine(const QString& topic, const Message& message, bool key)
{
    const auto record = protocol::describeInternal(topic.toStdString(), message.key, message.value);
    if (!record)
        return std::nullopt;
    return oneLine(key ? QString::fromStdString(record->type + ' ' + record->key) : QString::fromStdString(record->value));
}

std::optional<Payload> internalText(const QString& topic, const Message& message, bool key)
{
    const auto record = protocol::describeInternal(topic.toStdString(), message.key, message.value);
    if (!record)
        return std::nullopt;
    Payload payload;
    payload.kind = QString::fromStdString(record->type);
    payload.text = pretty(key ? record->key : record->value);
    if (!key && record->value == "null")
        payload.kind = PayloadWords::tr("%1: a tombstone, deletes the key").arg(payload.kind);
    if (!record->problem.empty())
        payload.problem = PayloadWords::tr("Not all of it could be read: %1").arg(QString::fromStdString(record->problem));
    return payload;
}

QString hexDump(const QByteArray& bytes, qsizetype most)
{
    QString dump;
    const auto shown = std::min(bytes.size(), most);
    for (qsizetype at = 0; at < shown; at += 16) {
        const auto line = bytes.mid(at, std::min<qsizetype>(16, shown - at));
        QString characters;
        for (const char c : line)
            characters += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        if (at > 0)
            dump += u'\n';
        dump += QStringLiteral("%1  %2  %3")
                    .arg(at, 4, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')), -47)
                    .arg(characters);
    }
    if (shown < bytes.size())
        dump += QStringLiteral("\n… ") + PayloadWords::tr("%1 more bytes").arg(bytes.size() - shown);
    return dump;
}

std::optional<QString> indentedJson(const QByteArray& bytes, QString* problem)
{
    QJsonParseError error;
    // Only to know whether it is JSON at all: the parser's own writer would sort the members and round the numbers.
    static_cast<void>(QJsonDocument::fromJson(looksLikeJson(bytes) ? bytes : '[' + bytes + ']', &error));
    if (error.error != QJsonParseError::NoError) {
        if (problem != nullptr)
            *problem = PayloadWords::tr("No JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset);
        return std::nullopt;
    }
    QByteArray result;
    result.reserve(bytes.size() * 2);
    int depth = 0;
    bool quoted = false;
    const auto newLine = [&] {
        result.append('\n');
        result.append(QByteArray(qsizetype(depth) * 2, ' '));
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted) {
            result.append(c);
            if (c == '\\' && i + 1 < bytes.size())
                result.append(bytes[++i]);
            else if (c == '"')
                quoted = false;
            continue;
        }
        switch (c) {
        case '"':
            quoted = true;
            result.append(c);
            break;
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            break;
        case '{':
        case '[': {
            result.append(c);
            qsizetype next = i + 1;
            while (next < bytes.size() && (bytes[next] == ' ' || bytes[next] == '\n' || bytes[next] == '\r' || bytes[next] == '\t'))
                ++next;
            if (next < bytes.size() && (bytes[next] == '}' || bytes[next] == ']')) {
                result.append(bytes[next]);
                i = next;
            } else {
                ++depth;
                newLine();
            }
            break;
        }
        case '}':
        case ']':
            --depth;
            newLine();
            result.append(c);
            break;
        case ',':
            result.append(c);
            newLine();
            break;
        case ':':
            result.append(": ");
            break;
        default:
            result.append(c);
        }
    }
    return QString::fromUtf8(result);
}

} // namespace brokerscope::ui
