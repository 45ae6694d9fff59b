#include "ui/models/avro_schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace brokerscope::ui {

namespace {

struct AvroWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::AvroWords)
};

constexpr int kDeepest = 64;
constexpr qsizetype kLongestText = 4 << 20; // a few bytes may unfold into very many empty records

QString quoted(const QString& text)
{
    // Qt's own rules of escaping, for one string.
    const auto json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString numberText(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : quoted(QString::number(value));
}

} // namespace

struct AvroSchema::Cursor
{
    const QByteArray& bytes;
    qsizetype at;
    QString problem;

    bool fail(const QString& why)
    {
        if (problem.isEmpty())
            problem = AvroWords::tr("%1 at byte %2.").arg(why).arg(at);
        return false;
    }
    bool take(qint64 count, QByteArray& out)
    {
        if (count < 0 || count > bytes.size() - at)
            return fail(AvroWords::tr("The datum ends too early"));
        out = bytes.mid(at, count);
        at += count;
        return true;
    }
    bool varint(qint64& out)
    {
        quint64 value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (at >= bytes.size())
                return fail(AvroWords::tr("The datum ends too early"));
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            if (shift < 64)
                value |= static_cast<quint64>(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) {
                out = static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
                return true;
            }
        }
        return fail(AvroWords::tr("A number is too long"));
    }
};

std::shared_ptr<const AvroSchema> AvroSchema::parse(const QByteArray& json, QString* problem)
{
    QJsonParseError error;
    // A schema may be a bare string: "long".
    const auto document = QJsonDocument::fromJson('[' + json + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        *problem = AvroWords::tr("The schema is no JSON: %1 at byte %2.").arg(error.errorString()).arg(std::max(0, error.offset - 1));
        return nullptr;
    }
    auto schema = std::make_shared<AvroSchema>();
    problem->clear();
    schema->m_root = schema->add(document.array().first(), QString(), AvroWords::tr("the schema"), 0, problem);
    return problem->isEmpty() && schema->m_root >= 0 ? schema : nullptr;
}

int AvroSchema::add(const QJsonValue& json, const QString& space, const QString& where, int depth, QString* problem)
{
    static const QHash<QString, Kind> kPrimitives{
        {QStringLiteral("null"), Kind::Null},     {QStringLiteral("boolean"), Kind::Boolean}, {QStringLiteral("int"), Kind::Int},
        {QStringLiteral("long"), Kind::Long},     {QStringLiteral("float"), Kind::Float},     {QStringLiteral("double"), Kind::Double},
        {QStringLiteral("bytes"), Kind::Bytes},   {QStringLiteral("string"), Kind::String}};
    const auto fail = [&](const QString& why) {
        if (problem->isEmpty())
            *problem = AvroWords::tr("%1: %2").arg(where, why);
        return -1;
    };
    const auto make = [&](Kind kind) {
        Type type;
        type.kind = kind;
        m_types.push_back(type);
        return static_cast<int>(m_types.size()) - 1;
    };
    if (depth > kDeepest)
        return fail(AvroWords::tr("types are nested too deeply."));
    if (json.isString()) {
        const auto name = json.toString();
        if (const auto primitive = kPrimitives.constFind(name); primitive != kPrimitives.constEnd())
            return make(*primitive);
        const auto full = name.contains(QLatin1Char('.')) || space.isEmpty() ? name : space + QLatin1Char('.') + name;
        if (m_named.contains(full))
            return m_named.value(full);
        if (m_named.contains(name))
            return m_named.value(name);
        return fail(AvroWords::tr("there is no type named %1.").arg(name));
    }
    if (json.isArray()) {
        const int at = make(Kind::Union);
        int number = 0;
        for (const auto& branch : json.toArray()) {
            const int type = add(branch, space, QStringLiteral("%1[%2]").arg(where).arg(number++), depth + 1, problem);
            if (type < 0)
                return -1;
            m_types[static_cast<std::size_t>(at)].branches.push_back(type);
        }
        return m_types[static_cast<std::size_t>(at)].branches.empty() ? fail(AvroWords::tr("a union of nothing.")) : at;
    }
    if (!json.isObject())
        return fail(AvroWords::tr("a type is a name, a list or an object."));
    const auto object = json.toObject();
    const auto typeValue = object.value(QLatin1String("type"));
    if (!typeValue.isString())
        return add(typeValue, space, where, depth + 1, problem);
    const auto typeName = typeValue.toString();
    if (typeName == QLatin1String("array") || typeName == QLatin1String("map")) {
        const bool array = typeName == QLatin1String("array");
        const int at = make(array ? Kind::Array : Kind::Map);
        const auto what = array ? QStringLiteral("items") : QStringLiteral("values");
        const int inner = add(object.value(what), space, where + QLatin1Char('.') + what, depth + 1, problem);
        if (inner < 0)
            return -1;
        m_types[static_cast<std::size_t>(at)].branches.push_back(inner);
        return at;
    }
    const bool record = typeName == QLatin1String("record") || typeName == QLatin1String("error");
    if (!record && typeName != QLatin1String("enum") && typeName != QLatin1String("fixed"))
        return add(typeValue, space, where, depth + 1, problem);
    auto name = object.value(QLatin1String("name")).toString();
    if (name.isEmpty())
        return fail(AvroWords::tr("a %1 needs a name.").arg(typeName));
    auto inside = object.value(QLatin1String("namespace")).toString(space);
    if (const auto dot = name.lastIndexOf(QLatin1Char('.')); dot >= 0)
        inside = name.left(dot);
    else if (!inside.isEmpty())
        name = inside + QLatin1Char('.') + name;
    const int at = make(record ? Kind::Record : typeName == QLatin1String("enum") ? Kind::Enum : Kind::Fixed);
    m_types[static_cast<std::size_t>(at)].name = name;
    m_named.insert(name, at);
    if (record) {
        if (!object.value(QLatin1String("fields")).isArray())
            return fail(AvroWords::tr("a record needs fields."));
        for (const auto& each : object.value(QLatin1String("fields")).toArray()) {
            const auto fieldName = each.toObject().value(QLatin1String("name")).toString();
            if (fieldName.isEmpty())
                return fail(AvroWords::tr("a field has no name."));
            const int type = add(each.toObject().value(QLatin1String("type")), inside, where + QLatin1Char('.') + fieldName, depth + 1, problem);
            if (type < 0)
                return -1;
            m_types[static_cast<std::size_t>(at)].fields.push_back({fieldName, type});
        }
    } else if (typeName == QLatin1String("enum")) {
        for (const auto& symbol : object.value(QLatin1String("symbols")).toArray())
            m_types[static_cast<std::size_t>(at)].symbols << symbol.toString();
    } else {
        const auto size = object.value(QLatin1String("size")).toInteger(-1);
        if (size < 0)
            return fail(AvroWords::tr("a fixed needs a size."));
        m_types[static_cast<std::size_t>(at)].size = size;
    }
    return at;
}

QString AvroSchema::name() const
{
    const auto& root = m_types[static_cast<std::size_t>(m_root)];
    return root.name.isEmpty() ? AvroWords::tr("a type without a name") : root.name;
}

std::optional<QString> AvroSchema::toJson(const QByteArray& bytes, QString* problem) const
{
    constexpr qsizetype kRegistryHeader = 5; // a zero and the schema's id
    QString first;
    for (const qsizetype start : {qsizetype(0), kRegistryHeader}) {
        if (start > 0 && (bytes.size() < start || bytes[0] != 0))
            break;
        Cursor cursor{bytes, start, {}};
        QString out;
        if (read(m_root, cursor, out, 0)) {
            if (cursor.at == bytes.size())
                return out;
            cursor.fail(AvroWords::tr("The schema is through, and there is more"));
        }
        if (first.isEmpty())
            first = cursor.problem;
    }
    *problem = AvroWords::tr("No datum of this schema: %1").arg(first);
    return std::nullopt;
}

bool AvroSchema::read(int index, Cursor& cursor, QString& out, int depth) const
{
    if (depth > kDeepest)
        return cursor.fail(AvroWords::tr("Types are nested too deeply"));
    if (out.size() > kLongestText)
        return cursor.fail(AvroWords::tr("It unfolds into too much text"));
    const auto& type = m_types[static_cast<std::size_t>(index)];
    QByteArray bytes;
    qint64 value = 0;
    switch (type.kind) {
    case Kind::Null:
        out += QLatin1String("null");
        return true;
    case Kind::Boolean:
        if (!cursor.take(1, bytes))
            return false;
        out += bytes[0] != 0 ? QLatin1String("true") : QLatin1String("false");
        return true;
    case Kind::Int:
    case Kind::Long:
        if (!cursor.varint(value))
            return false;
        out += QString::number(value);
        return true;
    case Kind::Float:
        if (!cursor.take(4, bytes))
            return false;
        out += numberText(static_cast<double>(std::bit_cast<float>(qFromLittleEndian<quint32>(bytes.constData()))));
        return true;
    case Kind::Double:
        if (!cursor.take(8, bytes))
            return false;
        out += numberText(std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.constData())));
        return true;
    case Kind::Bytes:
    case Kind::String:
        if (!cursor.varint(value) || !cursor.take(value, bytes))
            return false;
        out += quoted(type.kind == Kind::String ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes));
        return true;
    case Kind::Fixed:
        if (!cursor.take(type.size, bytes))
            return false;
        out += quoted(QString::fromLatin1(bytes));
        return true;
    case Kind::Enum:
        if (!cursor.varint(value))
            return false;
        if (value < 0 || value >= type.symbols.size())
            return cursor.fail(AvroWords::tr("%1 has no symbol %2").arg(type.name).arg(value));
        out += quoted(type.symbols[value]);
        return true;
    case Kind::Union:
        if (!cursor.varint(value))
            return false;
        if (value < 0 || static_cast<std::size_t>(value) >= type.branches.size())
            return cursor.fail(AvroWords::tr("A union has no branch %1").arg(value));
        return read(type.branches[static_cast<std::size_t>(value)], cursor, out, depth + 1);
    case Kind::Record: {
        out += u'{';
        bool more = false;
        for (const auto& field : type.fields) {
            out += (more ? QStringLiteral(",") : QString()) + quoted(field.name) + u':';
            more = true;
            if (!read(field.type, cursor, out, depth + 1))
                return false;
        }
        out += u'}';
        return true;
    }
    case Kind::Array:
    case Kind::Map: {
        const bool map = type.kind == Kind::Map;
        out += map ? u'{' : u'[';
        bool more = false;
        while (true) {
            if (!cursor.varint(value))
                return false;
            if (value == 0)
                break;
            if (value < 0) { // with the block's size in front
                qint64 size = 0;
                if (value == std::numeric_limits<qint64>::min() || !cursor.varint(size))
                    return cursor.fail(AvroWords::tr("A block has no size"));
                value = -value;
            }
            for (; value > 0; --value) {
                if (more)
                    out += u',';
                more = true;
                if (map) {
                    qint64 length = 0;
                    if (!cursor.varint(length) || !cursor.take(length, bytes))
                        return false;
                    out += quoted(QString::fromUtf8(bytes)) + u':';
                }
                if (!read(type.branches.front(), cursor, out, depth + 1))
                    return false;
            }
        }
        out += map ? u'}' : u']';
        return true;
    }
    }
    return false;
}

} // namespace brokerscope::ui
