// Reads Avro's binary form with a schema file (.avsc), as a producer without a registry writes it, or with the five bytes
// that registries put in front. Own code, because what lies in a topic is hostile: nothing is taken on trust, neither
// lengths nor depths. Pure.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QJsonValue;

namespace brokerscope::ui {

class AvroSchema
{
public:
    // Nothing if it is no schema; `problem` says what is wrong and where.
    [[nodiscard]] static std::shared_ptr<const AvroSchema> parse(const QByteArray& json, QString* problem);

    [[nodiscard]] QString name() const; // of the outermost type
    // One datum as one line of JSON, in the order of the schema. All bytes have to be used.
    [[nodiscard]] std::optional<QString> toJson(const QByteArray& bytes, QString* problem) const;

private:
    enum class Kind { Null, Boolean, Int, Long, Float, Double, Bytes, String, Record, Enum, Array, Map, Union, Fixed };
    struct Field
    {
        QString name;
        int type = -1;
    };
    struct Type
    {
        Kind kind = Kind::Null;
        QString name;               // of a record, an enum or a fixed
        std::vector<Field> fields;  // of a record
        QStringList symbols;        // of an enum
        std::vector<int> branches;  // of a union; the items of an array or the values of a map
        qint64 size = 0;            // of a fixed
    };
    struct Cursor;

    int add(const QJsonValue& json, const QString& space, const QString& where, int depth, QString* problem);
    [[nodiscard]] bool read(int type, Cursor& cursor, QString& out, int depth) const;

    std::vector<Type> m_types;
    QHash<QString, int> m_named;
    int m_root = -1;
};

} // namespace brokerscope::ui
