// The pure parts behind the Messages view.
#include "fake_topic_browser.h"

#include "ui/models/avro_schema.h"
#include "ui/models/message_pages.h"
#include "ui/models/payload.h"
#include "ui/models/record_files.h"
#include "ui/models/record_filter.h"
#include "ui/models/text_repair.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

constexpr qint64 kNow = 1'770'000'000'000;

std::vector<MessagePtr> records(qint64 begin, qint64 end, int leaveOutEvery = 0)
{
    std::vector<MessagePtr> result;
    for (auto rank = begin; rank < end; ++rank)
        if (leaveOutEvery == 0 || rank % leaveOutEvery != 0)
            result.push_back(FakeTopicBrowser::plain(rank));
    return result;
}

Message message(std::optional<std::string> key, std::optional<std::string> value)
{
    Message result;
    result.partition = PartitionIndex(2);
    result.offset = Offset(150);
    result.timestampMs = kNow - 60'000;
    result.keySize = key ? key->size() : 0;
    result.valueSize = value ? value->size() : 0;
    result.key = std::move(key);
    result.value = std::move(value);
    result.headers = {{"trace", "7f3a"}, {"empty", std::nullopt}};
    return result;
}

bool passes(const char* text, const Message& record)
{
    RecordFilter::Problem problem;
    const auto filter = RecordFilter::parse(QString::fromUtf8(text), kNow, &problem);
    EXPECT_TRUE(filter) << text << ": " << problem.sentence.toStdString();
    return filter && filter->matches(record);
}

QString problemOf(const char* text)
{
    RecordFilter::Problem problem;
    return RecordFilter::parse(QString::fromUtf8(text), kNow, &problem) ? QString() : problem.sentence;
}

// Text as it is after its UTF-8 was read in that charset and written as UTF-8.
QByteArray garbled(const QString& text, const char* charset)
{
    return textIn(text.toUtf8(), QString::fromLatin1(charset))->toUtf8();
}

} // namespace

TEST(MessagePagesTest, TenMillionRowsAreThereWithoutBeingRead)
{
    MessagePages pages;
    pages.reset(10'000'000);
    EXPECT_EQ(pages.rows(), 10'000'000);
    EXPECT_EQ(pages.at(5'000'000), nullptr);
    const auto missing = pages.missing(5'000'000, 5'000'040);
    ASSERT_EQ(missing.size(), 1u);
    const auto [begin, end] = missing.front();
    EXPECT_LE(begin, 5'000'000);
    EXPECT_GT(end, 5'000'040);
    EXPECT_TRUE(pages.arrived(begin, end, records(begin, end), end).empty());
    ASSERT_NE(pages.at(5'000'000), nullptr);
    EXPECT_EQ(pages.at(5'000'000)->offset.value(), 5'000'000 / 3);
    EXPECT_TRUE(pages.missing(5'000'000, 5'000'040).empty());
}

TEST(MessagePagesTest, RanksWithoutARecordLoseTheirRows)
{
    MessagePages pages;
    pages.reset(1000);
    const auto gone = pages.arrived(256, 512, records(256, 512, 2), 512);
    ASSERT_EQ(gone.size(), 1u);
    EXPECT_EQ(gone[0].firstRow, 256 + 128);
    EXPECT_EQ(gone[0].count, 128);
    EXPECT_EQ(pages.rows(), 872);
    EXPECT_EQ(pages.at(256)->offset.value(), 257 / 3);
    EXPECT_EQ(pages.at(384), nullptr); // the page behind, not read yet
    EXPECT_EQ(pages.rowOfRank(512), 384);
}

TEST(MessagePagesTest, WhatIsKnownToBeEmptyGoesWithoutBeingRead)
{
    MessagePages pages;
    pages.reset(100'000);
    const auto gone = pages.arrived(0, 256, records(0, 256), 99'900);
    EXPECT_FALSE(gone.empty());
    EXPECT_EQ(pages.rows(), 256 + (100'000 - 99'840)); // of the pages only those that are empty as a whole
    EXPECT_EQ(pages.missing(256, 300).front().first, 99'840);
}

TEST(MessagePagesTest, WhatComesLaterIsAppendedAndOldPagesAreForgotten)
{
    MessagePages pages;
    pages.reset(300);
    pages.extend(310);
    EXPECT_EQ(pages.rows(), 310);
    EXPECT_EQ(pages.missing(299, 309).size(), 2u); // the last page of before, and the new one
    pages.reset(256 * 300);
    for (qint64 page = 0; page < 300; ++page)
        EXPECT_TRUE(pages.arrived(page * 256, page * 256 + 256, records(page * 256, page * 256 + 256), 0).empty());
    EXPECT_EQ(pages.at(0), nullptr);
    EXPECT_NE(pages.at(256 * 300 - 1), nullptr);
}

TEST(RecordFilterTest, FindsWhatIsAskedFor)
{
    const auto record = message("customer-7", R"({"customer":{"id":7,"name":"Ann O"},"list":[{"price":5},{"price":12}],"paid":true,"note":null})");
    for (const char* yes : {"", "ann", "\"Ann O\"", "CUSTOMER", "7f3a", "key = customer-7", "key : MER", "key ~ /^customer-[0-9]$/",
                            "key ~ /^CUSTOMER/i", "value : ann and key = customer-7", "key = x or key = customer-7", "not key = x",
                            "not (key = x or value : zzz)", "$.customer.id = 7", "$.customer.id > 6", "$.customer.name : ann", "$.list[1].price = 12",
                            "$.list[*].price > 10", "$['customer']['id'] = 7", "$.paid = true", "$.note is null", "$.list", "header.trace = 7f3a",
                            "header : 7f", "header.empty is null", "header.trace", "partition = 2", "partition = 0,2-4", "partition != 1", "offset >= 150",
                            "offset = 150 partition = 2", "size > 10", "time >= -5m", "time < 1770000000000", "key is not null", "value is not empty",
                            "value ~ \"price\"", "(ann)"})
        EXPECT_TRUE(passes(yes, record)) << yes;
    for (const char* no : {"zzz", "key = customer", "key = CUSTOMER-7", "key ~ /^CUSTOMER/", "$.customer.id = 8", "$.list[9].price = 1", "$.missing",
                           "$.customer.name = 7", "header.other", "header.trace = 7f3", "partition = 0,1", "offset < 150", "size > 10000", "time >= -30s",
                           "value is null", "ann zzz", "not ann"})
        EXPECT_FALSE(passes(no, record)) << no;
    EXPECT_TRUE(passes("value is null", message("k", std::nullopt)));
    EXPECT_TRUE(passes("value is empty", message("k", "")));
    EXPECT_FALSE(passes("value is empty", message("k", std::nullopt)));
    EXPECT_FALSE(passes("$.a = 1", message("k", "no json")));
}

TEST(RecordFilterTest, RefusesInWordsWhatItCannotMean)
{
    for (const char* bad : {"key =", "key = \"open", "(a", "a)", "value ~ /(/", "value ~ /open", "ofset=3", "offset : 3", "offset = x", "partition > 2",
                            "partition = a", "partition = 4-2", "time >= soon", "time >= 12", "$.", "$.a[", "$.a[x]", "$.a < b", "key is nothing", "offset is null",
                            "or", "not", "a or", "()", "size = -1"})
        EXPECT_FALSE(problemOf(bad).isEmpty()) << bad;
    EXPECT_TRUE(problemOf("ofset=3").contains(QStringLiteral("ofset")));
    EXPECT_FALSE(problemOf(std::string(2000, '(').c_str()).isEmpty());
}

TEST(RecordFilterTest, LimitsWhatIsRead)
{
    RecordFilter::Problem problem;
    const auto only = RecordFilter::parse(QStringLiteral("partition = 1,3 offset >= 10 and offset < 20"), kNow, &problem);
    ASSERT_TRUE(only);
    EXPECT_TRUE(only->isOnlyLimits());
    EXPECT_EQ(only->limits().partitions, (std::vector<PartitionIndex>{PartitionIndex(1), PartitionIndex(3)}));
    EXPECT_EQ(only->limits().fromOffset, 10);
    EXPECT_EQ(only->limits().toOffset, 20);
    const auto both = RecordFilter::parse(QStringLiteral("time >= -1h refund"), kNow, &problem);
    ASSERT_TRUE(both);
    EXPECT_FALSE(both->isOnlyLimits());
    EXPECT_EQ(both->limits().fromTimeMs, kNow - 3'600'000);
    const auto either = RecordFilter::parse(QStringLiteral("offset = 3 or refund"), kNow, &problem);
    ASSERT_TRUE(either);
    EXPECT_FALSE(either->isOnlyLimits());
    EXPECT_FALSE(either->limits().fromOffset);
}

TEST(TextRepairTest, TextThatWasEncodedTwiceIsReadAsItWasMeant)
{
    const auto thai = QStringLiteral("สวัสดีครับ คาเฟ่");
    const auto french = QStringLiteral("café à Zürich – déjà vu");
    struct Case
    {
        QString text;
        const char* charset;
        QString said;
    };
    for (const auto& [text, charset, said] : {Case{thai, "macintosh", QStringLiteral("Mac Roman")}, Case{french, "macintosh", QStringLiteral("Mac Roman")},
                                              Case{french, "windows-1252", QStringLiteral("Windows-1252")},
                                              Case{QStringLiteral("Привет"), "ISO-8859-1", QStringLiteral("Latin-1")},
                                              Case{thai, "ISO-8859-1", QStringLiteral("Latin-1")}}) {
        const auto repair = repairOf(garbled(text, charset));
        ASSERT_TRUE(repair) << text.toStdString() << " in " << charset;
        EXPECT_EQ(repair->text, text);
        if (text != french) {
            EXPECT_EQ(repair->mistakenFor, said);
        }
    }
    const auto twice = repairOf(garbled(QString::fromUtf8(garbled(french, "windows-1252")), "windows-1252"));
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->text, french);
    EXPECT_EQ(twice->times, 2);
}

TEST(TextRepairTest, SoundTextIsLeftAlone)
{
    for (const auto& text : {QStringLiteral("plain"), QStringLiteral("café"), QStringLiteral("สวัสดี"), QStringLiteral("Zürich – “so”"), QStringLiteral("日本語"), QString()})
        EXPECT_FALSE(repairOf(text.toUtf8())) << text.toStdString();
    EXPECT_FALSE(repairOf(QByteArray("\xff\xfe\x00", 3)));
}

TEST(PayloadTest, EachFormShowsTheBytesItsWay)
{
    PayloadForm form;
    EXPECT_EQ(payloadText(R"({"b":1,"a":[1.10,{}]})", form).text, QStringLiteral("{\n  \"b\": 1,\n  \"a\": [\n    1.10,\n    {}\n  ]\n}"));
    EXPECT_EQ(payloadText("hello", form).text, QStringLiteral("hello"));
    EXPECT_TRUE(payloadText(std::string("\x00\x01", 2), form).text.startsWith(QStringLiteral("0000  00 01")));
    form.format = PayloadFormat::Int32;
    EXPECT_EQ(payloadText(std::string("\xff\xff\xff\xfe", 4), form).text, QStringLiteral("-2"));
    EXPECT_FALSE(payloadText("abc", form).problem.isEmpty());
    form.format = PayloadFormat::Int64Little;
    EXPECT_EQ(payloadText(std::string("\x01\0\0\0\0\0\0\0", 8), form).text, QStringLiteral("1"));
    form.format = PayloadFormat::Int16;
    EXPECT_EQ(payloadLine(std::string("\x01\x02", 2), 2, form), QStringLiteral("258"));
    form.format = PayloadFormat::Json;
    EXPECT_FALSE(payloadText("{oops", form).problem.isEmpty());
    form.format = PayloadFormat::Text;
    form.charset = QStringLiteral("TIS-620");
    EXPECT_EQ(payloadText("\xca\xc7", form).text, QStringLiteral("สว"));
    form.charset = QStringLiteral("no-such");
    EXPECT_FALSE(payloadText("a", form).problem.isEmpty());
    EXPECT_EQ(payloadLine(std::nullopt, 0, {}), QStringLiteral("∅"));
    EXPECT_EQ(payloadLine(std::string("\xe0\xb8\xaa\xe0\xb8", 5), 100, {}), QStringLiteral("ส")); // cut in a character
}

TEST(AvroSchemaTest, ReadsWhatTheSchemaSays)
{
    QString problem;
    const auto schema = AvroSchema::parse(R"({"type":"record","name":"Order","namespace":"shop","fields":[
        {"name":"id","type":"long"},{"name":"name","type":["null","string"]},
        {"name":"state","type":{"type":"enum","name":"State","symbols":["NEW","PAID"]}},
        {"name":"lines","type":{"type":"array","items":{"type":"record","name":"Line","fields":[{"name":"n","type":"int"}]}}},
        {"name":"more","type":{"type":"map","values":"double"}},{"name":"first","type":["null","Line"]}]})",
                                          &problem);
    ASSERT_NE(schema, nullptr) << problem.toStdString();
    EXPECT_EQ(schema->name(), QStringLiteral("shop.Order"));
    const QByteArray datum("\x0e\x02\x04"
                           "ab\x02\x02\x06\x00\x02\x02"
                           "x\x00\x00\x00\x00\x00\x00\xf8\x3f\x00\x00",
                           22);
    const auto json = schema->toJson(datum, &problem);
    ASSERT_TRUE(json) << problem.toStdString();
    EXPECT_EQ(*json, QStringLiteral(R"({"id":7,"name":"ab","state":"PAID","lines":[{"n":3}],"more":{"x":1.5},"first":null})"));
    EXPECT_EQ(schema->toJson(QByteArray("\0\0\0\0\x05", 5) + datum, &problem), json); // as registries write it
    for (qsizetype size = 0; size < datum.size(); ++size)
        EXPECT_FALSE(schema->toJson(datum.left(size), &problem));
    EXPECT_FALSE(schema->toJson(datum + 'x', &problem));
}

TEST(AvroSchemaTest, BadSchemasAndHostileBytesAreSaid)
{
    QString problem;
    for (const char* bad : {"", "{", "{}", "\"nothing\"", "[]", R"({"type":"record","name":"A"})", R"({"type":"record","name":"A","fields":[{"type":"int"}]})",
                            R"({"type":"fixed","name":"F"})", R"({"type":"array"})"}) {
        EXPECT_EQ(AvroSchema::parse(bad, &problem), nullptr) << bad;
        EXPECT_FALSE(problem.isEmpty()) << bad;
    }
    // Itself without end, and an array of 2^40 things of no bytes.
    const auto endless = AvroSchema::parse(R"({"type":"record","name":"A","fields":[{"name":"a","type":"A"}]})", &problem);
    ASSERT_NE(endless, nullptr);
    EXPECT_FALSE(endless->toJson("", &problem));
    const auto nulls = AvroSchema::parse(R"({"type":"array","items":"null"})", &problem);
    ASSERT_NE(nulls, nullptr);
    EXPECT_FALSE(nulls->toJson(QByteArray("\x80\x80\x80\x80\x80\x40\x00", 7), &problem));
}

TEST(RecordFilesTest, WhatIsWrittenIsReadBackTheSame)
{
    const Message originals[] = {message("key", "value, with \"quotes\"\nand lines"), message(std::nullopt, std::nullopt), message("", ""),
                                 message(std::string("\0\xff", 2), std::string("\xef\xbb\xbf" "BOM")), message("สวัสดี", std::string("a\0b", 3))};
    for (const auto format : {RecordFileFormat::JsonLines, RecordFileFormat::Csv}) {
        QByteArray file = fileHeader(format);
        for (const auto& original : originals)
            file += fileLine(original, format);
        qsizetype at = 0;
        RecordFileReader reader(format, [&] {
            const auto end = file.indexOf('\n', at);
            const auto line = file.mid(at, end < 0 ? -1 : end + 1 - at);
            at += line.size();
            return line;
        });
        for (const auto& original : originals) {
            const auto imported = reader.next();
            ASSERT_TRUE(imported) << reader.problem().toStdString();
            const auto same = [](const std::optional<QByteArray>& a, const std::optional<std::string>& b) {
                return a.has_value() == b.has_value() && (!a || a->toStdString() == *b);
            };
            EXPECT_TRUE(same(imported->record.key, original.key));
            EXPECT_TRUE(same(imported->record.value, original.value));
            ASSERT_EQ(imported->record.headers.size(), 2);
            EXPECT_EQ(imported->record.headers[0].second, QByteArray("7f3a"));
            EXPECT_FALSE(imported->record.headers[1].second);
            EXPECT_EQ(imported->record.partition, 2);
            EXPECT_EQ(imported->timestampMs, original.timestampMs);
        }
        EXPECT_FALSE(reader.next());
        EXPECT_TRUE(reader.problem().isEmpty());
    }
}

TEST(RecordFilesTest, AProblemNamesTheLine)
{
    const auto problemIn = [](RecordFileFormat format, QByteArray file) {
        qsizetype at = 0;
        RecordFileReader reader(format, [&] {
            const auto end = file.indexOf('\n', at);
            const auto line = file.mid(at, end < 0 ? -1 : end + 1 - at);
            at += line.size();
            return line;
        });
        while (reader.next())
            ;
        return reader.problem();
    };
    EXPECT_TRUE(problemIn(RecordFileFormat::JsonLines, "{\"value\":\"a\"}\n{oops\n").contains(QStringLiteral("2")));
    EXPECT_FALSE(problemIn(RecordFileFormat::JsonLines, "[1]\n").isEmpty());
    EXPECT_FALSE(problemIn(RecordFileFormat::JsonLines, "{\"value\":7}\n").isEmpty());
    EXPECT_FALSE(problemIn(RecordFileFormat::JsonLines, "{\"value\":{\"base64\":\"%%\"}}\n").isEmpty());
    EXPECT_FALSE(problemIn(RecordFileFormat::Csv, "a,b\n").isEmpty());
    EXPECT_FALSE(problemIn(RecordFileFormat::Csv, "key,value\nx\n").isEmpty());
    EXPECT_FALSE(problemIn(RecordFileFormat::Csv, "key,value\n\"open,1\n").isEmpty());
    EXPECT_TRUE(problemIn(RecordFileFormat::Csv, "key,value\na,b\n,\n").isEmpty());
}

} // namespace brokerscope::ui
