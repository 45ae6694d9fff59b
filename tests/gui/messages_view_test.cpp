// The Messages view, driven as a person does: clicks, keys, the wheel.
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/models/message_rows.h"
#include "ui/views/messages/message_detail.h"
#include "ui/views/messages/messages_view.h"
#include "ui/widgets/message_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

namespace brokerscope::ui {
namespace {

class MessagesViewTest : public WindowFixture
{
protected:
    MessagesViewTest()
    {
        auto* dock = window.dock(QStringLiteral("dock.messages"));
        view = static_cast<MessagesView*>(dock->view());
        browser = view->findChild<FakeTopicBrowser*>();
        browser->size = 10'000;
        dock->setFloating(true);
        dock->show();
        dock->raise();
        QApplication::processEvents();
        dock->resize(1100, 600); // a floating dock takes the size of its contents when it appears
        QApplication::processEvents();
        source.advance(std::chrono::seconds(1));
        source.publish();
        QApplication::processEvents();
    }

    template <class T> T* child(const char* name) { return view->findChild<T*>(QLatin1String(name)); }
    QTableView* table() { return child<QTableView>("messages.table"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void filter(const QString& text)
    {
        auto* edit = child<QLineEdit>("messages.filter");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void click(int row)
    {
        const auto at = table()->visualRect(table()->model()->index(row, MessageTableModel::Key)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        // The details appear, and are laid out before anybody clicks in them.
        QApplication::processEvents();
    }
    void wheel(int notches)
    {
        const QPointF at(60, 60);
        QWheelEvent event(at, table()->viewport()->mapToGlobal(at), {}, QPoint(0, notches * 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(table()->viewport(), &event);
    }

    MessagesView* view = nullptr;
    FakeTopicBrowser* browser = nullptr;
};

} // namespace

TEST_F(MessagesViewTest, OpensATopicNewestFirstAndReadsOnlyWhatIsSeen)
{
    ASSERT_FALSE(browser->opened_.empty());
    EXPECT_EQ(browser->opened_.back().opening.topic, "orders");
    EXPECT_FALSE(browser->opened_.back().readCommitted);
    EXPECT_EQ(cell(0, MessageTableModel::Offset), QString::number(9999 / 3));
    EXPECT_EQ(cell(0, MessageTableModel::Key), QStringLiteral("customer-3"));
    qint64 asked = 0;
    for (const auto& pages : browser->wanted)
        for (const auto& [begin, end] : pages)
            asked += end - begin;
    EXPECT_LT(asked, 1000);
    EXPECT_TRUE(child<QLabel>("messages.state")->text().contains(QStringLiteral("10,000")));
    EXPECT_LT(table()->model()->rowCount(), 100);
}

TEST_F(MessagesViewTest, TheOrderTurnsRound)
{
    auto* order = child<QComboBox>("messages.order");
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    EXPECT_EQ(order->currentIndex(), 1);
    child<QScrollBar>("messages.scroll")->setValue(0);
    EXPECT_EQ(cell(0, MessageTableModel::Offset), QStringLiteral("0"));
    EXPECT_EQ(cell(0, MessageTableModel::Partition), QStringLiteral("0"));
    EXPECT_EQ(cell(1, MessageTableModel::Partition), QStringLiteral("1"));
}

TEST_F(MessagesViewTest, FollowingStopsOnScrollingAwayAndSaysHowManyCame)
{
    auto* button = child<QPushButton>("messages.new");
    EXPECT_FALSE(button->isVisible());
    browser->size = 10'010;
    browser->extend();
    EXPECT_EQ(cell(0, MessageTableModel::Offset), QString::number(10'009 / 3)); // following
    EXPECT_FALSE(button->isVisible());
    wheel(-3);
    const auto first = cell(0, MessageTableModel::Offset);
    browser->size = 10'500;
    browser->extend();
    EXPECT_EQ(cell(0, MessageTableModel::Offset), first); // what one reads stays where it is
    EXPECT_TRUE(button->isVisible());
    EXPECT_TRUE(button->text().contains(QStringLiteral("490"))) << button->text().toStdString();
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(cell(0, MessageTableModel::Offset), QString::number(10'499 / 3));
    EXPECT_FALSE(button->isVisible());
}

TEST_F(MessagesViewTest, TheCountIsThatOfTheRowsAlsoWhenTheyComeLater)
{
    browser->silent = true;
    browser->size = 10'010;
    browser->extend();
    browser->extend(); // nothing more has come, but what came is not read yet
    browser->silent = false;
    const auto asked = browser->wanted.back(); // a copy: what is wanted is added to that list
    browser->want(asked);
    EXPECT_TRUE(child<QLabel>("messages.state")->text().contains(QStringLiteral("10,010"))) << child<QLabel>("messages.state")->text().toStdString();
}

TEST_F(MessagesViewTest, KeysMoveThroughAllOfIt)
{
    click(0);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    auto* detail = view->findChild<MessageDetail*>();
    ASSERT_NE(detail->message(), nullptr);
    EXPECT_EQ(detail->message()->timestampMs, FakeTopicBrowser::plain(9997)->timestampMs);
    QTest::keyClick(table(), Qt::Key_End);
    ASSERT_NE(detail->message(), nullptr);
    EXPECT_EQ(detail->message()->offset.value(), 0);
    QTest::keyClick(table(), Qt::Key_Home);
    EXPECT_EQ(detail->message()->offset.value(), 3333);
}

TEST_F(MessagesViewTest, AWrongFilterIsRefusedInWordsAndNothingIsSent)
{
    const auto opened = browser->opened_.size();
    filter(QStringLiteral("ofset = 3"));
    EXPECT_EQ(browser->opened_.size(), opened);
    EXPECT_TRUE(browser->searches.empty());
    auto* said = child<QLabel>("messages.say");
    EXPECT_TRUE(said->isVisible());
    EXPECT_TRUE(said->text().contains(QStringLiteral("ofset")));
    EXPECT_EQ(child<QLineEdit>("messages.filter")->property("tone").toString(), QStringLiteral("danger"));
}

TEST_F(MessagesViewTest, ASearchShowsProgressFindsAndIsCancelled)
{
    filter(QStringLiteral("key = customer-3"));
    ASSERT_EQ(browser->searches.size(), 1u);
    EXPECT_TRUE(browser->searches[0].newestFirst);
    EXPECT_TRUE(browser->searches[0].matches(*FakeTopicBrowser::plain(3)));
    EXPECT_FALSE(browser->searches[0].matches(*FakeTopicBrowser::plain(4)));
    SearchStep step;
    step.found = {FakeTopicBrowser::plain(9999), FakeTopicBrowser::plain(9992)};
    step.scanned = 2500;
    step.share = 0.25;
    emit browser->searchStep(step);
    auto* state = child<QLabel>("messages.state");
    EXPECT_TRUE(state->text().contains(QStringLiteral("2,500"))) << state->text().toStdString();
    EXPECT_TRUE(child<QProgressBar>("messages.progress")->isVisible());
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(1, MessageTableModel::Offset), QString::number(9992 / 3));
    auto* search = child<QPushButton>("messages.search");
    QTest::mouseClick(search, Qt::LeftButton);
    EXPECT_EQ(browser->cancels, 1);
    EXPECT_FALSE(child<QProgressBar>("messages.progress")->isVisible());
    EXPECT_EQ(table()->model()->rowCount(), 2); // what was found stays
    filter(QString());
    EXPECT_EQ(cell(0, MessageTableModel::Offset), QStringLiteral("3333"));
}

TEST_F(MessagesViewTest, LimitsAreReadAndNotSearched)
{
    filter(QStringLiteral("partition = 1 offset >= 100"));
    EXPECT_TRUE(browser->searches.empty());
    EXPECT_EQ(browser->opened_.back().opening.partitions, std::vector<PartitionIndex>{PartitionIndex(1)});
    EXPECT_EQ(browser->opened_.back().opening.fromOffset, 100);
}

TEST_F(MessagesViewTest, TheRecordIsShownInFullWithThePartitionOfItsKey)
{
    click(2);
    const auto where = child<QLabel>("messages.where")->text();
    EXPECT_TRUE(where.contains(QStringLiteral("murmur2"))) << where.toStdString();
    EXPECT_TRUE(where.contains(QStringLiteral("CreateTime")));
    EXPECT_TRUE(child<QPlainTextEdit>("messages.value")->toPlainText().contains(QStringLiteral("\"order\": 9997")));
    EXPECT_TRUE(browser->wholes.empty());
}

TEST_F(MessagesViewTest, ALongValueIsReadWhole)
{
    browser->make = [](qint64 rank) {
        auto record = std::make_shared<Message>(*FakeTopicBrowser::plain(rank));
        record->valueSize = 5000;
        return record;
    };
    filter(QStringLiteral("offset >= 0"));
    click(0);
    ASSERT_EQ(browser->wholes.size(), 1u);
    EXPECT_EQ(browser->wholes[0], (std::pair<int, qint64>{0, 3333}));
    auto whole = std::make_shared<Message>(*FakeTopicBrowser::plain(9999));
    whole->value = std::string(5000, 'w');
    whole->valueSize = 5000;
    emit browser->wholeRead(0, 3333, whole, QString());
    EXPECT_EQ(child<QPlainTextEdit>("messages.value")->toPlainText().size(), 5000);
}

TEST_F(MessagesViewTest, GarbledTextIsRepairedWithOneClick)
{
    browser->make = [](qint64 rank) {
        auto record = std::make_shared<Message>(*FakeTopicBrowser::plain(rank));
        record->value = QStringLiteral("cafÃ©").toStdString();
        record->valueSize = record->value->size();
        return record;
    };
    filter(QStringLiteral("offset >= 0"));
    click(0);
    EXPECT_TRUE(child<QLabel>("messages.hint")->text().contains(QStringLiteral("café")));
    QTest::mouseClick(child<QPushButton>("messages.repair"), Qt::LeftButton);
    EXPECT_EQ(child<QPlainTextEdit>("messages.value")->toPlainText(), QStringLiteral("café"));
    EXPECT_EQ(cell(0, MessageTableModel::Value), QStringLiteral("café"));
}

TEST_F(MessagesViewTest, GoesToAnOffsetAndToATime)
{
    auto* go = child<QLineEdit>("messages.goTo");
    go->setFocus();
    QTest::keyClicks(go, QStringLiteral("1:1500"));
    QTest::keyClick(go, Qt::Key_Return);
    ASSERT_EQ(browser->offsets.size(), 1u);
    EXPECT_EQ(view->findChild<MessageDetail*>()->message()->offset.value(), 1500);
    EXPECT_EQ(view->findChild<MessageDetail*>()->message()->partition.value(), 1);
    go->setFocus();
    go->selectAll();
    QTest::keyClicks(go, QStringLiteral("-5m"));
    QTest::keyClick(go, Qt::Key_Return);
    EXPECT_EQ(browser->times.size(), 1u);
    go->selectAll();
    QTest::keyClicks(go, QStringLiteral("9:1"));
    QTest::keyClick(go, Qt::Key_Return);
    EXPECT_EQ(browser->offsets.size(), 1u);
    EXPECT_TRUE(child<QLabel>("messages.say")->isVisible());
}

TEST_F(MessagesViewTest, WhatCannotBeReadIsSaidAndTriedAgain)
{
    browser->openError = QStringLiteral("cannot read topic orders: _TRANSPORT");
    filter(QStringLiteral("offset >= 1"));
    EXPECT_TRUE(child<QLabel>("messages.empty")->isVisible());
    EXPECT_TRUE(child<QLabel>("messages.empty")->text().contains(QStringLiteral("_TRANSPORT")));
    browser->openError.clear();
    const auto opened = browser->opened_.size();
    EXPECT_TRUE(QTest::qWaitFor([&] { return browser->opened_.size() > opened; }, 20'000));
    EXPECT_FALSE(child<QLabel>("messages.empty")->isVisible());
}

TEST_F(MessagesViewTest, TheMetadataLogIsSaidToBeOutOfReach)
{
    auto* topic = child<QComboBox>("messages.topic");
    topic->setFocus();
    topic->lineEdit()->selectAll();
    QTest::keyClicks(topic->lineEdit(), QStringLiteral("__cluster_metadata"));
    QTest::keyClick(topic->lineEdit(), Qt::Key_Return);
    EXPECT_TRUE(child<QLabel>("messages.empty")->isVisible());
    EXPECT_NE(browser->opened_.back().opening.topic, "__cluster_metadata");
}

TEST_F(MessagesViewTest, TheMetadataLogOfThisClusterIsShown)
{
    auto log = std::make_shared<cluster::MetadataRecords>();
    for (int i = 0; i < 3; ++i) {
        auto record = std::make_shared<cluster::MetadataRecordSnapshot>();
        record->offset = Offset(10 + i);
        record->type = i == 1 ? "TopicRecord" : "PartitionChangeRecord";
        record->fields = {{"name", "or\"ders"}, {"leader", "2"}, {"isr", "[1,2]"}};
        log->push_back(record);
    }
    source.state.metadataLog = log;
    source.publish();
    auto* topic = child<QComboBox>("messages.topic");
    topic->setFocus();
    topic->lineEdit()->selectAll();
    QTest::keyClicks(topic->lineEdit(), QStringLiteral("__cluster_metadata"));
    QTest::keyClick(topic->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(table()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, MessageTableModel::Offset), QStringLiteral("12"));
    EXPECT_EQ(cell(1, MessageTableModel::Key), QStringLiteral("TopicRecord"));
    EXPECT_EQ(cell(1, MessageTableModel::Value), QStringLiteral("{\"name\":\"or\\\"ders\",\"leader\":2,\"isr\":[1,2]}"));
    filter(QStringLiteral("key = TopicRecord"));
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(MessagesViewTest, ARecordGoesToTheProduceViewToBeChanged)
{
    QSignalSpy wanted(&workloads, &Workloads::editWanted);
    click(1);
    QTest::mouseClick(child<QPushButton>("messages.again"), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    const auto record = wanted[0][0].value<RecordToSend>();
    EXPECT_EQ(record.topic, QStringLiteral("orders"));
    EXPECT_EQ(record.key, QByteArray("customer-2"));
    EXPECT_EQ(record.headers.size(), 1);
}

TEST_F(MessagesViewTest, ARecordLeadsToItsEvidence)
{
    click(0);
    auto* evidence = child<QToolButton>("messages.evidence");
    QSignalSpy asked(view->findChild<MessageDetail*>(), &MessageDetail::evidenceWanted);
    QTest::mouseClick(evidence, Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);
}

} // namespace brokerscope::ui
