// Records in files, nothing dropped: JSON lines (an object a line) and CSV (RFC 4180). Keys, values and header values are
// text where they are UTF-8, else base64; null stays null, and empty stays empty. What is written is read back the same.
// Pure.
//
//   {"partition":0,"offset":17,"timestamp":1770000000000,"timestampType":"CreateTime","key":"a","value":null,
//    "headers":[{"key":"trace","value":{"base64":"AP8="}}]}
//   partition,offset,timestamp,timestampType,key,keyEncoding,value,valueEncoding,headers
#pragma once

#include "ui/bridge/topic_browser.h"
#include "ui/bridge/workloads.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace brokerscope::ui {

enum class RecordFileFormat { JsonLines, Csv };

[[nodiscard]] RecordFileFormat formatOfFile(const QString& path); // ".csv" or anything else
[[nodiscard]] QByteArray fileHeader(RecordFileFormat format);     // CSV's names of columns
[[nodiscard]] QByteArray fileLine(const Message& message, RecordFileFormat format);

struct ImportedRecord
{
    RecordToSend record; // without a topic; the partition as in the file, -1 where it says none
    qint64 timestampMs = -1;
};

// Reads one record after another, of files of any size.
class RecordFileReader
{
public:
    // `readLine` gives the next line with its end, or nothing at the end of the file.
    RecordFileReader(RecordFileFormat format, std::function<QByteArray()> readLine);

    // Nothing at the end, or at the first thing that is wrong: then problem() is a sentence with the number of the line.
    [[nodiscard]] std::optional<ImportedRecord> next();
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    [[nodiscard]] std::optional<ImportedRecord> fail(const QString& what);
    [[nodiscard]] std::optional<ImportedRecord> fromJson(const QByteArray& line);
    [[nodiscard]] std::optional<QList<QByteArray>> csvRow();
    [[nodiscard]] std::optional<ImportedRecord> fromCsv(const QList<QByteArray>& row);

    RecordFileFormat m_format;
    std::function<QByteArray()> m_readLine;
    QString m_problem;
    qint64 m_line = 0;
    QList<QByteArray> m_columns;
};

} // namespace brokerscope::ui
