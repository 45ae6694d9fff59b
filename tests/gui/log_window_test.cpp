// Partition logs: from millions of records down to one, and what happened to a log a moment ago.
#include "fake_source.h"
#include "window_fixture.h"

#include "ui/bridge/directory_reader.h"
#include "ui/views/logs/log_changes.h"
#include "ui/views/logs/log_strips.h"
#include "ui/views/logs/log_window.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QToolButton>
#include <QWheelEvent>
#include <QtEndian>

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

using std::chrono::milliseconds;

LogPicture pictureOf(std::int64_t first, std::int64_t last)
{
    FakeSource source;
    auto picture = logPicture(source.state, QStringLiteral("orders"), PartitionIndex(0), 0);
    for (auto& row : picture.rows) {
        row.log.logStartOffset = Offset(first);
        row.log.logEndOffset = row.log.highWatermark = Offset(last);
    }
    picture.readers.clear();
    picture.highWatermark = picture.last = Offset(last);
    picture.first = Offset(first);
    return picture;
}

TEST(LogWindowTest, ZoomsFromTenMillionRecordsToOneAndBack)
{
    auto picture = pictureOf(0, 10'000'000);
    LogWindow window;
    window.setMode(LogWindow::Mode::Whole);
    window.apply(picture);
    EXPECT_EQ(picture.from, Offset(0));
    EXPECT_GE(picture.to, Offset(10'000'000));
    window.pan(0);
    const double wanted = 0.5;
    const auto pointed = picture.from.value() + static_cast<std::int64_t>(wanted * static_cast<double>(picture.to - picture.from));
    for (int i = 0; i < 60; ++i) {
        window.zoom(2, wanted);
        window.apply(picture);
    }
    EXPECT_LE(picture.to - picture.from, 6) << "so near that every record is seen";
    EXPECT_LE(picture.from.value(), pointed);
    EXPECT_GE(picture.to.value(), pointed) << "what is under the pointer stays there";
    for (int i = 0; i < 60; ++i) {
        window.zoom(0.5, wanted);
        window.apply(picture);
    }
    EXPECT_EQ(picture.from, Offset(0));
    EXPECT_GE(picture.to, Offset(10'000'000));
}

TEST(LogWindowTest, FollowsTheEndUntilSomebodyGoesElsewhere)
{
    LogWindow window;
    auto picture = pictureOf(0, 5000);
    window.apply(picture);
    EXPECT_GE(picture.to, Offset(5000));
    const auto span = picture.to - picture.from;
    window.zoom(2, 0.5);
    picture = pictureOf(0, 6000);
    window.apply(picture);
    EXPECT_GE(picture.to, Offset(6000)) << "still the end";
    EXPECT_LT(picture.to - picture.from, span);
    window.goTo(Offset(1234));
    window.apply(picture);
    EXPECT_LT(picture.from, Offset(1234));
    EXPECT_GT(picture.to, Offset(1234));
    const auto before = picture.from;
    picture = pictureOf(0, 7000);
    window.apply(picture);
    EXPECT_EQ(picture.from, before) << "it stands where one has gone";
    window.pan(-1e12);
    window.apply(picture);
    EXPECT_EQ(picture.from, Offset(0)) << "not beyond the log";
}

TEST(LogChangesTest, TellTruncationRetentionAndCompactionForAWhile)
{
    FakeSource source;
    LogChanges changes;
    const auto topic = QStringLiteral("orders");
    const PartitionIndex zero(0);
    cluster::Event cut;
    cut.type = cluster::EventType::LogTruncated;
    cut.node = NodeId(1);
    cut.topic = "orders";
    cut.partition = zero;
    cut.offset = Offset(1500);
    cut.value = 12;
    cut.time = source.state.time;
    changes.onEvent(cut);
    changes.onSnapshot(source.state, topic, zero);
    auto smaller = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    auto& segments = smaller->partitions[0].logs[0].segments;
    const auto before = segments[0].bytes;
    segments[0].bytes /= 4;
    source.state.topics[0] = smaller;
    changes.onSnapshot(source.state, topic, zero);
    const auto seen = changes.of(topic, zero, source.state.time);
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].kind, LogChange::Kind::Truncated);
    EXPECT_EQ(seen[0].to - seen[0].from, 12);
    EXPECT_EQ(seen[1].kind, LogChange::Kind::Compacted);
    EXPECT_EQ(seen[1].bytes, before - before / 4);
    EXPECT_TRUE(changes.of(topic, zero, source.state.time + std::chrono::seconds(10)).empty());
    EXPECT_TRUE(changes.of(QStringLiteral("payments"), zero, source.state.time).empty());
}

QByteArray header(qint64 base, int records, int attributes)
{
    QByteArray bytes(61 + 10, '\0');
    qToBigEndian<qint64>(base, bytes.data());
    qToBigEndian<qint32>(static_cast<qint32>(bytes.size()) - 12, bytes.data() + 8);
    bytes[16] = 2;
    qToBigEndian<qint16>(static_cast<qint16>(attributes), bytes.data() + 21);
    qToBigEndian<qint32>(records - 1, bytes.data() + 23);
    qToBigEndian<qint32>(records, bytes.data() + 57);
    return bytes;
}

TEST(BatchSpansTest, AreReadOfTheSegmentsThatHoldThem)
{
    QTemporaryDir directory;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(directory.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("00000000000000000000.log", header(0, 5, 0) + header(5, 5, 0) + header(10, 1, 48));
    QByteArray index(8, '\0');
    qToBigEndian<qint32>(9, index.data());
    qToBigEndian<qint32>(71, index.data() + 4);
    write("00000000000000000000.index", index);
    write("00000000000000000011.log", header(11, 2, 16) + header(13, 4, 0).left(30));
    const auto all = readBatchSpans(directory.path(), 0, 100);
    ASSERT_EQ(all.size(), 4u) << "the torn one is left out";
    EXPECT_TRUE(all[2].control());
    EXPECT_TRUE(all[3].transactional());
    const auto some = readBatchSpans(directory.path(), 9, 12);
    ASSERT_EQ(some.size(), 3u);
    EXPECT_EQ(some[0].base, 5);
    EXPECT_TRUE(readBatchSpans(directory.path() + QStringLiteral("/none"), 0, 10).empty());
}

TEST(BatchSpansTest, AreReadOfManySmallBatchesAndOfLargeOnes)
{
    QTemporaryDir directory;
    QByteArray large = header(2000, 1, 0) + QByteArray(100'000, 'x');
    qToBigEndian<qint32>(static_cast<qint32>(large.size()) - 12, large.data() + 8);
    QFile file(directory.filePath(QStringLiteral("00000000000000000000.log")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 2000; ++i)
        file.write(header(i, 1, 0));
    file.write(large + header(2001, 1, 0));
    file.close();
    const auto spans = readBatchSpans(directory.path(), 10, 3000);
    ASSERT_EQ(spans.size(), 1992u);
    for (std::size_t i = 0; i < spans.size(); ++i)
        ASSERT_EQ(spans[i].base, static_cast<qint64>(i) + 10);
    EXPECT_EQ(spans[1990].bytes, large.size());
}

TEST(BatchSpansTest, OfTheRangeThatWasAskedForLastArriveLast)
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("00000000000000000000.log")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 100; ++i)
        file.write(header(i, 1, 0));
    file.close();
    DirectoryReader reader;
    std::vector<std::vector<BatchSpan>> answers;
    QObject::connect(&reader, &DirectoryReader::batchesRead, &reader,
                     [&](const QString&, const std::vector<BatchSpan>& batches) { answers.push_back(batches); });
    for (int i = 0; i < 100; ++i)
        reader.readBatches(directory.path(), i, 100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answers.empty() && answers.back().size() == 1; }));
    EXPECT_EQ(answers.back().front().base, 99);
}

class LogsViewTest : public WindowFixture
{
protected:
    LogsViewTest()
    {
        auto* dock = window.findChild<QWidget*>(QStringLiteral("dock.logs"));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        source.publish();
    }
    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
};

TEST_F(LogsViewTest, IsZoomedAndMovedWithWheelKeysAndMouse)
{
    auto* strips = child<LogStrips>("logs.strips");
    auto* tail = child<QToolButton>("logs.tail");
    auto* whole = child<QToolButton>("logs.whole");
    EXPECT_TRUE(tail->isChecked());
    strips->setFocus();
    QTest::keyClick(strips, Qt::Key_0);
    EXPECT_TRUE(whole->isChecked());
    QTest::keyClick(strips, Qt::Key_Plus);
    EXPECT_FALSE(whole->isChecked());
    EXPECT_FALSE(tail->isChecked()) << "it stands where one looks";
    QTest::keyClick(strips, Qt::Key_End);
    EXPECT_TRUE(tail->isChecked());
    QTest::mousePress(strips, Qt::LeftButton, {}, QPoint(200, 40));
    QTest::mouseMove(strips, QPoint(260, 40));
    QTest::mouseRelease(strips, Qt::LeftButton, {}, QPoint(260, 40));
    EXPECT_FALSE(tail->isChecked());
    auto* goTo = child<QLineEdit>("logs.goTo");
    QTest::keyClicks(goTo, QStringLiteral("999999"));
    QTest::keyClick(goTo, Qt::Key_Return);
    EXPECT_EQ(goTo->property("tone").toString(), QStringLiteral("danger")) << "there is no such offset";
    goTo->clear();
    QTest::keyClicks(goTo, QStringLiteral("1000"));
    QTest::keyClick(goTo, Qt::Key_Return);
    EXPECT_NE(goTo->property("tone").toString(), QStringLiteral("danger"));
    strips->grab();
}

} // namespace
} // namespace brokerscope::ui
