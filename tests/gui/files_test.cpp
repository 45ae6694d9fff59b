// Files: bytes and their meaning side by side, also of files that grow, are torn, or vanish.
#include "fake_source.h"
#include "window_fixture.h"

#include "ui/bridge/directory_reader.h"
#include "ui/models/file_fields.h"
#include "ui/models/file_models.h"
#include "ui/models/selection.h"
#include "ui/views/files/file_hex.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QtEndian>

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

template <class T> QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray batch(qint64 base, int records, const QByteArray& payload)
{
    return big<qint64>(base) + big<qint32>(49 + static_cast<qint32>(payload.size())) + big<qint32>(4) + QByteArray(1, 2) +
           big<quint32>(0xabcdef01) + big<qint16>(0x12) + big<qint32>(records - 1) + big<qint64>(1'780'000'000'000) +
           big<qint64>(1'780'000'000'500) + big<qint64>(7) + big<qint16>(0) + big<qint32>(3) + big<qint32>(records) + payload;
}

const FileField* named(const FileFields& fields, const char* name)
{
    for (const auto& one : fields.fields)
        if (one.name == QLatin1String(name))
            return &one;
    return nullptr;
}

TEST(FileFieldsTest, TellTheHeadersOfBatches)
{
    const auto bytes = batch(100, 3, "abc") + batch(103, 1, "d");
    const auto fields = fileFields(QStringLiteral("00000000000000000100.log"), bytes, 0, bytes.size(), 100);
    ASSERT_FALSE(fields.torn);
    EXPECT_EQ(fields.next, bytes.size());
    EXPECT_EQ(fields.fields[0].name, QStringLiteral("batch 100 to 102"));
    EXPECT_EQ(fields.fields[0].length, 64);
    EXPECT_EQ(named(fields, "baseOffset")->value, QStringLiteral("100"));
    EXPECT_EQ(named(fields, "partitionLeaderEpoch")->value, QStringLiteral("4"));
    EXPECT_TRUE(named(fields, "attributes")->value.contains(QStringLiteral("snappy")));
    EXPECT_TRUE(named(fields, "attributes")->value.contains(QStringLiteral("transactional")));
    EXPECT_EQ(named(fields, "recordsCount")->begin, 57);
    int batches = 0;
    for (const auto& one : fields.fields)
        batches += one.depth == 0 ? 1 : 0;
    EXPECT_EQ(batches, 2);
}

TEST(FileFieldsTest, SayWhereAFileIsTornAndNeverReadBeyondIt)
{
    const auto whole = batch(0, 2, "payload");
    for (int cut = 0; cut <= whole.size(); ++cut) {
        const auto bytes = whole.left(cut);
        const auto fields = fileFields(QStringLiteral("0.log"), bytes, 0, cut, 100);
        EXPECT_EQ(fields.torn, cut > 0 && cut < whole.size()) << cut;
        for (const auto& one : fields.fields)
            EXPECT_LE(one.begin + one.length, std::max(cut, 61)) << cut;
    }
    const auto second = whole + whole.left(40);
    EXPECT_TRUE(fileFields(QStringLiteral("0.log"), second, 0, second.size(), 100).torn) << "behind a whole one, too";
    QByteArray noise(4096, '\xff');
    EXPECT_TRUE(fileFields(QStringLiteral("0.log"), noise, 0, noise.size(), 100).torn);
    for (const auto* name : {"0.index", "0.timeindex", "0.txnindex", "0.snapshot", "leader-epoch-checkpoint", "quorum-state",
                             "meta.properties", "5-2.checkpoint", "replication-offset-checkpoint"})
        for (int length = 0; length < 100; ++length) {
            const auto bytes = noise.left(length);
            const auto fields = fileFields(QLatin1String(name), bytes, 0, length, 100);
            EXPECT_LE(fields.next, length) << name;
        }
}

TEST(FileFieldsTest, GoOnWhereAPieceEnded)
{
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += batch(i, 1, QByteArray(100, 'x'));
    const auto first = fileFields(QStringLiteral("0.log"), bytes.left(500), 0, bytes.size(), 100);
    EXPECT_FALSE(first.torn) << "what is missing is in the file";
    ASSERT_GT(first.next, 0);
    const auto second = fileFields(QStringLiteral("0.log"), bytes.mid(first.next), first.next, bytes.size(), 100);
    EXPECT_FALSE(second.torn);
    EXPECT_EQ(second.next, bytes.size());
}

TEST(FileFieldsTest, TellIndexesAndCheckpoints)
{
    const auto index = fileFields(QStringLiteral("00000000000000000500.index"), big<qint32>(12) + big<qint32>(4096), 0, 8, 10);
    ASSERT_EQ(index.fields.size(), 3u);
    EXPECT_EQ(index.fields[0].value, QStringLiteral("512 → 4096"));
    const QByteArray epochs("0\n2\n3 0\n5 1200\n");
    const auto lines = fileFields(QStringLiteral("leader-epoch-checkpoint"), epochs, 0, epochs.size(), 10);
    ASSERT_EQ(lines.fields.size(), 4u);
    EXPECT_EQ(lines.fields[3].meaning, QStringLiteral("leader epoch 5 began at offset 1200"));
    EXPECT_FALSE(lines.torn);
    const QByteArray broken("0\n1\nnonsense\n");
    EXPECT_TRUE(fileFields(QStringLiteral("leader-epoch-checkpoint"), broken, 0, broken.size(), 10).torn);
    for (const auto* name : {"0.log", "0.index", "0.timeindex", "0.txnindex", "0.snapshot", "leader-epoch-checkpoint", "quorum-state",
                             "meta.properties", "partition.metadata", "recovery-point-offset-checkpoint", "0.log.cleaned", "0.log.swap"})
        EXPECT_FALSE(fileMeaning(QLatin1String(name)).isEmpty()) << name;
}

TEST(DirectoryReaderTest, SaysWhatIsGoneOrCutInWords)
{
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("0.log"));
    EXPECT_FALSE(readPiece(path, 0, 1000).problem.isEmpty());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(batch(0, 1, "x"));
    file.close();
    const auto piece = readPiece(path, 0, 1000);
    EXPECT_TRUE(piece.problem.isEmpty());
    EXPECT_EQ(piece.content.fields.front().name, QStringLiteral("batch 0 to 0"));
    EXPECT_EQ(readPiece(path, 99'999, 1000).offset, 0) << "the file was cut meanwhile";
    EXPECT_EQ(listFiles(directory.path()).files.size(), 1u);
    EXPECT_FALSE(listFiles(directory.path() + QStringLiteral("/none")).problem.isEmpty());
}

TEST(FileTableModelTest, KeepsForAWhileWhatIsGone)
{
    FileTableModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show({QStringLiteral("d"), {{QStringLiteral("0.log"), 10, 1}, {QStringLiteral("9.log"), 0, 1}}, {}}, 1000);
    model.show({QStringLiteral("d"), {{QStringLiteral("9.log"), 5, 2}}, {}}, 2000);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, FileTableModel::Size).data().toString(), QStringLiteral("gone"));
    model.show({QStringLiteral("d"), {{QStringLiteral("9.log"), 5, 2}}, {}}, 9000);
    EXPECT_EQ(model.rowCount(), 1);
}

class FilesTest : public WindowFixture
{
protected:
    FilesTest()
    {
        source.state.dataDirectory = data.path().toStdString();
        partition = data.path() + QStringLiteral("/node-1/orders-0");
        QDir().mkpath(partition);
        write(QStringLiteral("00000000000000000000.log"), batch(0, 2, "hello") + batch(2, 1, "world"));
        write(QStringLiteral("leader-epoch-checkpoint"), "0\n1\n0 0\n");
        auto* dock = window.findChild<QWidget*>(QStringLiteral("dock.files"));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        source.publish();
        for (int i = 0; i < 2; ++i) // what a person reads is not shown anew at once
            source.advance(std::chrono::milliseconds(300));
        auto* tree = child<QTableView>("files.list");
        EXPECT_TRUE(QTest::qWaitFor([&] { return tree->model()->rowCount() == 2; }, 20'000));
    }
    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(partition + QLatin1Char('/') + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir data;
    QString partition;
};

TEST_F(FilesTest, LightsTheBytesOfAFieldAndTheFieldOfAByte)
{
    auto* fields = child<QTableView>("files.fields");
    ASSERT_TRUE(QTest::qWaitFor([&] { return fields->model()->rowCount() > 20; }, 20'000)) << "the newest segment is shown";
    QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, fields->visualRect(fields->model()->index(1, 0)).center());
    auto* hex = child<FileHex>("files.hex");
    EXPECT_EQ(hex->litBegin(), 0);
    EXPECT_EQ(hex->litLength(), 8) << "baseOffset";
    emit hex->clicked(16);
    EXPECT_EQ(fields->currentIndex().data().toString().trimmed(), QStringLiteral("magic"));
    EXPECT_EQ(hex->litBegin(), 16);
    EXPECT_EQ(hex->litLength(), 1);
}

TEST_F(FilesTest, FollowsAFileThatGrowsIsTornAndVanishes)
{
    auto* fields = child<QTableView>("files.fields");
    ASSERT_TRUE(QTest::qWaitFor([&] { return fields->model()->rowCount() > 20; }, 20'000));
    const int before = fields->model()->rowCount();
    write(QStringLiteral("00000000000000000000.log"), batch(0, 2, "hello") + batch(2, 1, "world") + batch(3, 1, "more").left(40));
    auto* about = child<QLabel>("files.about");
    ASSERT_TRUE(QTest::qWaitFor([&] { return about->text().contains(QStringLiteral("Torn")); }, 20'000)) << about->text().toStdString();
    EXPECT_GT(fields->model()->rowCount(), before);
    QFile::remove(partition + QStringLiteral("/00000000000000000000.log"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return about->text().contains(QStringLiteral("gone")); }, 20'000)) << about->text().toStdString();
}

TEST_F(FilesTest, ShowsTheFilesOfTheNodeItself)
{
    QFile file(data.path() + QStringLiteral("/node-1/meta.properties"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#\nversion=1\ncluster.id=abc\nnode.id=1\n");
    file.close();
    auto* place = child<QComboBox>("files.place");
    place->setCurrentIndex(1);
    emit place->activated(1);
    auto* fields = child<QTableView>("files.fields");
    ASSERT_TRUE(QTest::qWaitFor([&] { return fields->model()->rowCount() == 4; }, 20'000));
    EXPECT_EQ(fields->model()->index(2, FieldTableModel::Value).data().toString(), QStringLiteral("cluster.id=abc"));
}

} // namespace
} // namespace brokerscope::ui
