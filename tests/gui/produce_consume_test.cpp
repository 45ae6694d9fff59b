// Produce and Consume, by clicks and keys; and the commands they copy, given to a real shell.
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/views/produce/record_editor.h"
#include "ui/words/shell_commands.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace brokerscope::ui {
namespace {

class ProduceConsumeTest : public WindowFixture
{
protected:
    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    void showDock(const char* name)
    {
        auto* dock = window.dock(QLatin1String(name));
        dock->setFloating(true);
        dock->show();
        dock->raise();
        QApplication::processEvents();
        dock->resize(640, 760);
        QApplication::processEvents();
    }
    void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void choose(const char* menu, const char* name)
    {
        for (auto* each : child<QToolButton>(menu)->menu()->actions())
            if (each->objectName() == QLatin1String(name))
                each->trigger();
    }
};

// What a shell makes of a word.
QByteArray shellSays(const QString& word)
{
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + word});
    shell.waitForFinished(20'000);
    return shell.readAllStandardOutput();
}

} // namespace

TEST(ShellCommandsTest, AShellTakesEveryWordAsItIsMeant)
{
    for (const auto& text : {QByteArray("plain-1.2"), QByteArray("two words"), QByteArray("it's $HOME `ls` \"x\" \\n !"), QByteArray("a\nb\tc"), QByteArray(""),
                             QByteArray("สวัสดี"), QByteArray("\xff\x01\x7f"), QByteArray("--not-an-option"), QByteArray("*?[a]{b,c}~#;&|<>()")})
        EXPECT_EQ(shellSays(shellWord(text)), text);
}

TEST(ShellCommandsTest, ARecordBecomesALineOfEitherTool)
{
    RecordToSend record;
    record.topic = QStringLiteral("orders");
    record.key = QByteArray("k");
    record.value = QByteArray("{\"a\": 'b'}");
    record.headers = {{QStringLiteral("trace"), QByteArray("7")}};
    const auto kafka = sendCommand(record, QStringLiteral("127.0.0.1:9092"), CommandTool::Kafka).line;
    EXPECT_EQ(kafka, QStringLiteral("printf '%s\\n' $'trace:7\\tk\\t{\"a\": \\'b\\'}' | kafka-console-producer.sh --bootstrap-server 127.0.0.1:9092 --topic orders "
                                    "--reader-property parse.headers=true --reader-property parse.key=true"));
    const auto kcat = sendCommand(record, QStringLiteral("127.0.0.1:9092"), CommandTool::Kcat).line;
    EXPECT_EQ(kcat, QStringLiteral("printf %s '{\"a\": '\\''b'\\''}' | kcat -P -b 127.0.0.1:9092 -t orders -X partitioner=murmur2_random -k k -H trace=7 /dev/stdin"));
    record.value.reset();
    EXPECT_TRUE(sendCommand(record, {}, CommandTool::Kafka).line.contains(QStringLiteral("null.marker=NULL")));
    EXPECT_TRUE(sendCommand(record, {}, CommandTool::Kcat).line.endsWith(QStringLiteral("-Z")));
}

TEST(ShellCommandsTest, WhatAToolCannotDoIsSaid)
{
    RecordToSend record;
    record.topic = QStringLiteral("orders");
    record.value = QByteArray("a\nb");
    EXPECT_FALSE(sendCommand(record, {}, CommandTool::Kafka).why.isEmpty());
    EXPECT_TRUE(sendCommand(record, {}, CommandTool::Kcat).why.isEmpty());
    record.value = QByteArray("");
    EXPECT_FALSE(sendCommand(record, {}, CommandTool::Kcat).why.isEmpty());
    record.value = QByteArray("x");
    record.partition = 1;
    EXPECT_FALSE(sendCommand(record, {}, CommandTool::Kafka).why.isEmpty());
    record.partition = -1;
    record.key = QByteArray("a\0b", 3);
    EXPECT_FALSE(sendCommand(record, {}, CommandTool::Kcat).why.isEmpty());
    EXPECT_FALSE(sendCommand(record, {}, CommandTool::Kafka).why.isEmpty());
}

TEST(ShellCommandsTest, GroupsAndStreamsToo)
{
    GroupToRun group;
    group.groupId = QStringLiteral("audit team");
    group.topics = {QStringLiteral("orders"), QStringLiteral("pay.ments")};
    group.assignor = QStringLiteral("cooperative-sticky");
    const auto kafka = groupCommand(group, QStringLiteral("h:1"), CommandTool::Kafka).line;
    EXPECT_TRUE(kafka.contains(QStringLiteral("--group 'audit team' --include 'orders|pay\\.ments'"))) << kafka.toStdString();
    EXPECT_TRUE(kafka.contains(QStringLiteral("CooperativeStickyAssignor")));
    EXPECT_TRUE(groupCommand(group, QStringLiteral("h:1"), CommandTool::Kcat).line.endsWith(QStringLiteral("-G 'audit team' orders pay.ments")));
    SteadyProducer producer;
    producer.clientId = QStringLiteral("till");
    producer.record.topic = QStringLiteral("orders");
    producer.record.value = QByteArray("12345");
    producer.transactionalId = QStringLiteral("tx");
    const auto stream = streamCommand(producer, QStringLiteral("h:1")).line;
    EXPECT_TRUE(stream.contains(QStringLiteral("--record-size 5 --throughput 10 --transactional-id tx"))) << stream.toStdString();
}

TEST_F(ProduceConsumeTest, NullAndEmptyAreNotTheSame)
{
    showDock("dock.produce");
    auto* kind = child<QComboBox>("produce.keyKind");
    type(child<QLineEdit>("produce.key"), QString());
    EXPECT_EQ(kind->currentIndex(), 1); // null
    QTest::mouseClick(child<QPushButton>("produce.send"), Qt::LeftButton);
    ASSERT_EQ(workloads.sent.size(), 1u);
    EXPECT_FALSE(workloads.sent[0].key);
    kind->setCurrentIndex(2);
    child<QPlainTextEdit>("produce.value")->clear();
    EXPECT_TRUE(child<QLabel>("produce.valueHint")->text().contains(QStringLiteral("not null")));
    QTest::mouseClick(child<QPushButton>("produce.send"), Qt::LeftButton);
    ASSERT_EQ(workloads.sent.size(), 2u);
    EXPECT_EQ(workloads.sent[1].key, QByteArray(""));
    EXPECT_EQ(workloads.sent[1].value, QByteArray(""));
    type(child<QLineEdit>("produce.headers"), QStringLiteral("a=1, b, c="));
    QTest::mouseClick(child<QPushButton>("produce.send"), Qt::LeftButton);
    const auto& headers = workloads.sent[2].headers;
    ASSERT_EQ(headers.size(), 3);
    EXPECT_EQ(headers[0].second, QByteArray("1"));
    EXPECT_FALSE(headers[1].second);
    EXPECT_EQ(headers[2].second, QByteArray(""));
}

TEST_F(ProduceConsumeTest, SaysWhetherTheValueIsJsonAndWhereTheKeyGoes)
{
    showDock("dock.produce");
    auto* value = child<QPlainTextEdit>("produce.value");
    auto* hint = child<QLabel>("produce.valueHint");
    value->setPlainText(QStringLiteral("{\"a\":1}"));
    EXPECT_TRUE(hint->text().startsWith(QStringLiteral("JSON")));
    value->setPlainText(QStringLiteral("{\"a\":1"));
    EXPECT_EQ(hint->property("tone").toString(), QStringLiteral("warning"));
    type(child<QLineEdit>("produce.key"), QStringLiteral("foobar"));
    const auto where = child<QLabel>("produce.where")->text();
    EXPECT_TRUE(where.contains(QStringLiteral("-790332482"))) << where.toStdString();
    EXPECT_TRUE(where.contains(QStringLiteral("partition %1 of 3").arg((-790332482 & 0x7fffffff) % 3))) << where.toStdString();
}

TEST_F(ProduceConsumeTest, AWrongHeaderIsRefusedAtTheField)
{
    showDock("dock.produce");
    type(child<QLineEdit>("produce.headers"), QStringLiteral("a=1,,b=2"));
    EXPECT_EQ(child<QLineEdit>("produce.headers")->property("tone").toString(), QStringLiteral("danger"));
    EXPECT_FALSE(child<QPushButton>("produce.send")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("produce.send")->toolTip().isEmpty());
}

TEST_F(ProduceConsumeTest, AStreamTakesItsSettings)
{
    showDock("dock.produce");
    child<QToolButton>("produce.more")->click();
    child<QComboBox>("produce.compression")->setCurrentText(QStringLiteral("zstd"));
    child<QSpinBox>("produce.keys")->setValue(7);
    child<QDoubleSpinBox>("produce.skew")->setValue(1.2);
    child<QSpinBox>("produce.burst")->setValue(50);
    child<QComboBox>("produce.acks")->setCurrentText(QStringLiteral("1"));
    EXPECT_FALSE(child<QCheckBox>("produce.idempotent")->isChecked()); // it needs acks=all
    QTest::mouseClick(child<QPushButton>("produce.steady"), Qt::LeftButton);
    ASSERT_EQ(workloads.producers.size(), 1u);
    const auto& producer = workloads.producers[0];
    EXPECT_EQ(producer.compression, QStringLiteral("zstd"));
    EXPECT_EQ(producer.distinctKeys, 7);
    EXPECT_DOUBLE_EQ(producer.keySkew, 1.2);
    EXPECT_EQ(producer.burst, 50);
    EXPECT_EQ(producer.acks, QStringLiteral("1"));
    EXPECT_FALSE(producer.idempotent);
}

TEST_F(ProduceConsumeTest, TransactionsHaveTheirButtons)
{
    showDock("dock.produce");
    child<QToolButton>("produce.more")->click();
    type(child<QLineEdit>("produce.transactionalId"), QStringLiteral("tx-1"));
    EXPECT_FALSE(child<QComboBox>("produce.acks")->isEnabled());
    type(child<QLineEdit>("produce.clientId"), QStringLiteral("till"));
    QTest::mouseClick(child<QPushButton>("produce.steady"), Qt::LeftButton);
    QApplication::processEvents();
    auto* begin = child<QPushButton>("workload.begin.till");
    ASSERT_NE(begin, nullptr);
    EXPECT_TRUE(begin->isEnabled());
    EXPECT_FALSE(child<QPushButton>("workload.commit.till")->isEnabled());
    begin->click();
    workloads.current[0].transaction = TransactionStep::Open;
    emit workloads.rowsChanged();
    child<QPushButton>("workload.commit.till")->click();
    child<QPushButton>("workload.abort.till")->click();
    EXPECT_EQ(workloads.acts, (std::vector<QString>{QStringLiteral("begin 1"), QStringLiteral("commit 1"), QStringLiteral("abort 1")}));
}

TEST_F(ProduceConsumeTest, ARecordFromTheListIsEditedAndSentElsewhere)
{
    RecordToSend record;
    record.topic = QStringLiteral("orders");
    record.key = QByteArray("\xff\x00", 2);
    record.value = QByteArray("text");
    record.headers = {{QStringLiteral("n"), std::nullopt}, {QStringLiteral("b"), QByteArray("\x01,", 2)}};
    workloads.edit(record);
    showDock("dock.produce");
    child<QComboBox>("produce.topic")->setEditText(QStringLiteral("payments"));
    QTest::mouseClick(child<QPushButton>("produce.send"), Qt::LeftButton);
    ASSERT_EQ(workloads.sent.size(), 1u);
    EXPECT_EQ(workloads.sent[0].topic, QStringLiteral("payments"));
    EXPECT_EQ(workloads.sent[0].key, record.key); // bytes that are no text come through whole
    EXPECT_EQ(workloads.sent[0].value, record.value);
    EXPECT_EQ(workloads.sent[0].headers, record.headers);
}

TEST_F(ProduceConsumeTest, AnImportTellsHowItGoes)
{
    showDock("dock.produce");
    ImportProgress progress;
    progress.acknowledged = 1200;
    progress.share = 0.5;
    emit workloads.importProgress(progress);
    EXPECT_TRUE(child<QLabel>("produce.result")->text().contains(QStringLiteral("1,200")));
    progress.finished = true;
    progress.error = QStringLiteral("Line 7: no JSON");
    emit workloads.importProgress(progress);
    EXPECT_TRUE(child<QLabel>("produce.result")->text().contains(QStringLiteral("Line 7")));
    EXPECT_EQ(child<QLabel>("produce.result")->property("tone").toString(), QStringLiteral("danger"));
}

TEST_F(ProduceConsumeTest, TheCommandIsOnTheClipboard)
{
    showDock("dock.produce");
    choose("produce.copy", "produce.copyKcat");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("kcat -P -b")));
    choose("produce.copy", "produce.copyKafka");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("kafka-console-producer.sh")));
    showDock("dock.consume");
    choose("consume.copy", "consume.copyKafka");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("kafka-console-consumer.sh")));
}

TEST_F(ProduceConsumeTest, AGroupTakesItsSettingsAndRefusesWhatCannotBe)
{
    showDock("dock.consume");
    child<QToolButton>("consume.more")->click();
    child<QComboBox>("consume.assignor")->setCurrentText(QStringLiteral("cooperative-sticky"));
    child<QComboBox>("consume.isolation")->setCurrentIndex(1);
    child<QSpinBox>("consume.poll")->setValue(6000);
    EXPECT_FALSE(child<QPushButton>("consume.start")->isEnabled());
    EXPECT_TRUE(child<QLabel>("consume.said")->isVisible());
    child<QSpinBox>("consume.session")->setValue(6000);
    EXPECT_TRUE(child<QPushButton>("consume.start")->isEnabled());
    QTest::mouseClick(child<QPushButton>("consume.start"), Qt::LeftButton);
    ASSERT_EQ(workloads.groups.size(), 1u);
    EXPECT_EQ(workloads.groups[0].assignor, QStringLiteral("cooperative-sticky"));
    EXPECT_FALSE(workloads.groups[0].readCommitted);
    EXPECT_EQ(workloads.groups[0].maxPollIntervalMs, 6000);
}

TEST_F(ProduceConsumeTest, MembersAreSlowedHungAndCrashed)
{
    showDock("dock.consume");
    type(child<QLineEdit>("consume.group"), QStringLiteral("audit"));
    QTest::mouseClick(child<QPushButton>("consume.start"), Qt::LeftButton);
    MemberRow member;
    member.number = 2;
    member.clientId = QStringLiteral("audit-2");
    member.assignment = QStringLiteral("orders: 1, 2");
    workloads.current[0].memberRows = {member};
    emit workloads.rowsChanged();
    auto* speed = child<QComboBox>("member.speed.audit-2");
    ASSERT_NE(speed, nullptr);
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_End);
    child<QToolButton>("member.stuck.audit-2")->click();
    child<QToolButton>("member.crash.audit-2")->click();
    EXPECT_EQ(workloads.acts, (std::vector<QString>{QStringLiteral("slow 1 2 5000000"), QStringLiteral("stuck 1 2 1"), QStringLiteral("crash 1 2")}));
    workloads.current[0].memberRows.clear();
    emit workloads.rowsChanged();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(child<QToolButton>("member.crash.audit-2"), nullptr);
}

} // namespace brokerscope::ui
