// The values of fields in words.
#include "ui/models/wire/field_tree_model.h"

#include "ui/words/figures.h"

#include "engine/protocol/api_key.h"
#include "engine/protocol/error_code.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringDecoder>

#include <algorithm>

namespace brokerscope::ui {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FieldWords)
};

constexpr std::int64_t kEarliestTime = 946'684'800'000;  // 2000: smaller numbers are no times
constexpr std::int64_t kLatestTime = 4'102'444'800'000;  // 2100

bool namesATime(std::string_view name)
{
    return name.ends_with("imestamp") || name.ends_with("TimestampMs") || name.ends_with("imeMs") || name.ends_with("imestampMs");
}

QString numberWords(const protocol::FieldDescriptor& field, std::int64_t number)
{
    const auto plain = QString::number(number);
    if (field.type == protocol::FieldType::Int16 && field.name.ends_with("rrorCode")) {
        const auto known = protocol::toErrorCode(static_cast<std::int16_t>(number));
        return known ? plain + QLatin1Char(' ') + QString::fromLatin1(protocol::nameOf(*known)) : plain;
    }
    if (field.name == "requestApiKey" || field.name == "apiKey") {
        const auto* api = protocol::findApi(static_cast<std::int16_t>(number));
        return api ? plain + QLatin1Char(' ') + QString::fromLatin1(api->name) : plain;
    }
    if (field.type == protocol::FieldType::Int64 && namesATime(field.name) && number >= kEarliestTime && number < kLatestTime)
        return plain + QStringLiteral(" = ") +
               QDateTime::fromMSecsSinceEpoch(number).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz"));
    return plain;
}

} // namespace

QString bytesAsWords(ByteView bytes, int atMost)
{
    const auto size = static_cast<qsizetype>(bytes.size());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), size));
    const bool readable = !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() || c.isSurrogate() || c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r');
    });
    if (readable) {
        auto shown = text.left(atMost);
        shown.replace(QLatin1Char('\n'), QStringLiteral("⏎")).replace(QLatin1Char('\t'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
        return QStringLiteral("“%1”").arg(shown + (text.size() > atMost ? QStringLiteral("…") : QString()));
    }
    const auto kept = std::min<qsizetype>(size, atMost / 2);
    auto hex = QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.data()), kept).toHex(' '));
    if (kept < size)
        hex += QStringLiteral(" …");
    return hex;
}

QString fieldValueWords(const protocol::DissectedNode& node, const TopicNames& names)
{
    if (node.field != nullptr && node.field->secret)
        return FieldWords::tr("(hidden)");
    if (std::holds_alternative<protocol::NullValue>(node.value))
        return QStringLiteral("null");
    if (const auto* flag = std::get_if<bool>(&node.value))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* number = std::get_if<std::int64_t>(&node.value))
        return node.field != nullptr ? numberWords(*node.field, *number) : QString::number(*number);
    if (const auto* number = std::get_if<double>(&node.value))
        return QString::number(*number);
    const auto* bytes = std::get_if<ByteView>(&node.value);
    if (bytes == nullptr)
        return {};
    if (node.field == nullptr)
        return bytesAsWords(*bytes);
    switch (node.field->type) {
    case protocol::FieldType::Uuid: {
        Uuid id;
        if (bytes->size() == id.bytes.size())
            std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
        const auto text = QString::fromStdString(id.toString());
        const auto topic = node.field->name == "topicId" ? names.nameOf(id) : QString();
        return topic.isEmpty() ? text : text + QStringLiteral(" = ") + topic;
    }
    case protocol::FieldType::Records:
        return FieldWords::tr("%1 of record batches").arg(bytesWords(static_cast<std::int64_t>(bytes->size())));
    case protocol::FieldType::Bytes:
    case protocol::FieldType::String:
        return bytesAsWords(*bytes);
    default:
        return {};
    }
}

} // namespace brokerscope::ui
