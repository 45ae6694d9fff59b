// The dock Ledger over a scripted desk: what its buttons ask for, what its figures say, and how it looks with something in it.
// Set BROKERSCOPE_SCREENSHOTS to a directory to look at the pictures oneself.
#include "dock_looks.h"
#include "fake_ledger_desk.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/views/ledger/ledger_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

class LedgerTest : public testing::Test, public ScriptedWindow
{
protected:
    LedgerTest()
        : ScriptedWindow([](ScriptedWindow& self) { self.workloads.desk = new FakeLedgerDesk(&self.workloads); })
        , desk(static_cast<FakeLedgerDesk&>(*workloads.desk))
    {
        source.advance(2s);
        auto* dock = window.dock(QStringLiteral("dock.ledger"));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        showAgain();
    }
    void showAgain()
    {
        source.advance(1s);
        source.publish();
        source.advance(1s);
        QApplication::processEvents();
    }
    template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    void click(const char* name)
    {
        ASSERT_TRUE(button(name)->isEnabled()) << name;
        button(name)->click();
        QApplication::processEvents();
    }
    void turnTo(const char* page)
    {
        find<QToolButton>(page)->click();
        QApplication::processEvents();
    }
    void setUpAll()
    {
        click("ledger.setup");
        for (const auto& topic : std::vector(workloads.created))
            emit workloads.topicCreated(topic.name, QString());
        QApplication::processEvents();
    }
    static ledger::Ledger books(std::uint64_t sent, std::uint64_t doubled, std::uint64_t lost)
    {
        ledger::Ledger made;
        made.sent = sent;
        made.seen = made.stored = sent + doubled - lost;
        made.doubled = doubled;
        made.lost = lost;
        made.stretches = {{sent - lost - doubled, 0, doubled, lost}};
        return made;
    }

    FakeLedgerDesk& desk;
};

} // namespace

TEST_F(LedgerTest, SettingUpMakesTopicsAndThreeProgramsWithAnotherGuaranteeEach)
{
    EXPECT_FALSE(button("ledger.crash")->isEnabled());
    click("ledger.setup");
    ASSERT_EQ(workloads.created.size(), 4u);
    EXPECT_EQ(workloads.created[0].replicationFactor, 3);
    EXPECT_TRUE(desk.started.empty()) << "not before there are topics";
    EXPECT_FALSE(button("ledger.setup")->isEnabled());
    for (const auto& topic : std::vector(workloads.created))
        emit workloads.topicCreated(topic.name, QString());
    ASSERT_EQ(desk.started.size(), 3u);
    EXPECT_EQ(desk.started[0].guarantee, workload::Guarantee::AtMostOnce);
    EXPECT_EQ(desk.started[1].guarantee, workload::Guarantee::AtLeastOnce);
    EXPECT_EQ(desk.started[2].guarantee, workload::Guarantee::ExactlyOnce);
    EXPECT_EQ(desk.audits.size(), 3u);
    ASSERT_EQ(workloads.producers.size(), 1u);
    EXPECT_EQ(workloads.producers[0].record.topic, desk.started[0].from);
}

TEST_F(LedgerTest, ATopicThatCannotBeMadeIsToldAndItCanBeTriedAgain)
{
    click("ledger.setup");
    emit workloads.topicCreated(workloads.created[1].name, QStringLiteral("INVALID_REPLICATION_FACTOR: too few"));
    QApplication::processEvents();
    EXPECT_TRUE(text("ledger.word").contains(QStringLiteral("too few")));
    EXPECT_TRUE(button("ledger.setup")->isEnabled());
    EXPECT_TRUE(desk.started.empty());
}

TEST_F(LedgerTest, TheSameCrashIsForAllAndEachColumnTellsWhatCameOfIt)
{
    setUpAll();
    click("ledger.crash");
    EXPECT_EQ(desk.crashed.size(), 3u);
    for (const auto& program : desk.started)
        desk.dies(program.name);
    showAgain();
    EXPECT_TRUE(text("ledger.exactly-once.state").contains(QStringLiteral("crashed")));
    EXPECT_FALSE(button("ledger.crash")->isEnabled());
    click("ledger.restart");
    EXPECT_EQ(desk.started.size(), 6u);

    desk.tell(desk.auditOf(desk.started[0].to), books(1200, 0, 10));
    desk.tell(desk.auditOf(desk.started[1].to), books(1200, 12, 0));
    auto exact = books(1200, 0, 0);
    exact.stored += 10;
    exact.aborted = 10;
    desk.tell(desk.auditOf(desk.started[2].to), exact);
    showAgain();
    EXPECT_EQ(text("ledger.at-most-once.lost"), QStringLiteral("10"));
    EXPECT_EQ(text("ledger.at-most-once.doubled"), QStringLiteral("0"));
    EXPECT_EQ(text("ledger.at-least-once.doubled"), QStringLiteral("12"));
    EXPECT_EQ(text("ledger.exactly-once.sent"), QStringLiteral("1,200"));
    EXPECT_EQ(text("ledger.exactly-once.stored"), QStringLiteral("1,210"));
    EXPECT_TRUE(text("ledger.at-most-once.verdict").contains(QStringLiteral("loses")));
    EXPECT_TRUE(text("ledger.at-least-once.verdict").contains(QStringLiteral("doubles")));
    EXPECT_TRUE(text("ledger.exactly-once.verdict").startsWith(QStringLiteral("Exact: ")));
    EXPECT_TRUE(text("ledger.exactly-once.note").contains(QStringLiteral("10 stored records aborted")));
    EXPECT_TRUE(find<LedgerStrip>("ledger.at-most-once.strip")->wordsAt(1).contains(QStringLiteral("10 lost")));
}

TEST_F(LedgerTest, CleaningUpWaitsForTheMembersAndDeletesWhatItHasMade)
{
    setUpAll();
    cluster::GroupSnapshot group;
    group.id = desk.started[0].name.toStdString();
    group.members.emplace_back();
    source.state.groups.push_back(group);
    source.publish();
    click("ledger.cleanup");
    EXPECT_TRUE(desk.programs.empty());
    EXPECT_TRUE(desk.audits.empty());
    EXPECT_TRUE(workloads.current.empty()) << "the producer, too";
    EXPECT_TRUE(workloads.deleted.empty());
    source.state.groups.back().members.clear();
    showAgain();
    ASSERT_EQ(workloads.deleted.size(), 4u);
    EXPECT_EQ(workloads.admin.last("deleteGroup").name, desk.started[0].name);
    for (const auto& topic : std::vector(workloads.deleted))
        emit workloads.topicDeleted(topic, QString());
    EXPECT_TRUE(button("ledger.setup")->isEnabled());
}

TEST_F(LedgerTest, AnyTwoTopicsAreAudited)
{
    auto* source_ = find<QComboBox>("ledger.own.source");
    auto* result = find<QComboBox>("ledger.own.result");
    turnTo("ledger.showOwn");
    showAgain();
    source_->setCurrentText(QStringLiteral("orders"));
    result->setCurrentText(QStringLiteral("orders"));
    showAgain();
    EXPECT_FALSE(button("ledger.own.audit")->isEnabled()) << "a topic is not its own result";
    result->setCurrentText(QStringLiteral("payments"));
    find<QComboBox>("ledger.own.group")->setCurrentText(QStringLiteral("shipping"));
    find<QComboBox>("ledger.own.likeness")->setCurrentIndex(1);
    showAgain();
    click("ledger.own.audit");
    ASSERT_EQ(desk.audits.size(), 1u);
    const auto& [number, topics] = *desk.audits.begin();
    EXPECT_EQ(topics.source, QStringLiteral("orders"));
    EXPECT_EQ(topics.result, QStringLiteral("payments"));
    EXPECT_EQ(topics.group, QStringLiteral("shipping"));
    EXPECT_EQ(topics.likeness, ledger::Likeness::Key);
    desk.tell(number, books(5, 0, 0), "no leader answers");
    showAgain();
    EXPECT_EQ(text("ledger.own.seen"), QStringLiteral("5"));
    EXPECT_TRUE(text("ledger.own.note").contains(QStringLiteral("no leader answers")));
    click("ledger.own.audit");
    EXPECT_TRUE(desk.audits.empty());
    EXPECT_EQ(text("ledger.own.seen"), QStringLiteral("5")) << "as it stood";
    EXPECT_TRUE(text("ledger.own.state").contains(QStringLiteral("Stopped")));
    find<QComboBox>("ledger.own.likeness")->activated(0);
    EXPECT_NE(text("ledger.own.seen"), QStringLiteral("5")) << "it was compared otherwise";
}

TEST_F(LedgerTest, WhatASettingCostsIsMeasuredAndStays)
{
    turnTo("ledger.showCost");
    showAgain();
    find<QComboBox>("cost.acks")->setCurrentText(QStringLiteral("1"));
    auto* idempotent = find<QCheckBox>("cost.idempotent");
    EXPECT_FALSE(idempotent->isEnabled()) << "needs acks=all";
    EXPECT_FALSE(idempotent->isChecked()) << "what is ticked is used";
    EXPECT_TRUE(find<QLabel>("cost.whyNotIdempotent")->isVisible());
    click("cost.measure");
    ASSERT_EQ(workloads.created.size(), 1u);
    const auto topic = workloads.created[0].name;
    EXPECT_EQ(workloads.created[0].configs.value(QStringLiteral("min.insync.replicas")), QStringLiteral("2"));
    emit workloads.topicCreated(topic, QString());
    ASSERT_EQ(workloads.producers.size(), 1u);
    EXPECT_EQ(workloads.producers[0].acks, QStringLiteral("1"));
    EXPECT_FALSE(workloads.producers[0].idempotent);

    auto& row = workloads.current.back();
    row.records = 1'000;
    source.advance(3s);
    // Its leader has twelve records that the others do not have.
    auto made = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    made->name = topic.toStdString();
    made->partitions.resize(1);
    for (auto& log : made->partitions[0].logs) {
        log.highWatermark = Offset(88);
        log.logEndOffset = Offset(100);
    }
    source.state.topics.push_back(made);
    source.publish();
    made = std::make_shared<cluster::TopicSnapshot>(*made);
    for (auto& log : made->partitions[0].logs)
        log.highWatermark = Offset(100);
    source.state.topics.back() = made;
    source.publish();
    row.records = 17'000;
    row.p50Ms = 1.25;
    row.p99Ms = 8;
    source.advance(8s);
    QApplication::processEvents();
    auto* table = find<QTableView>("cost.table");
    ASSERT_EQ(table->model()->rowCount(), 1);
    const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
    EXPECT_EQ(cell(0), QStringLiteral("1"));
    EXPECT_EQ(cell(5), QStringLiteral("2,000")) << "sixteen thousand in eight seconds";
    EXPECT_EQ(cell(7), QStringLiteral("8.0"));
    EXPECT_EQ(cell(9), QStringLiteral("12")) << "the most that were seen";
    EXPECT_TRUE(workloads.current.empty()) << "the producer is stopped";
    EXPECT_EQ(workloads.deleted, std::vector<QString>{topic});
    click("cost.clear");
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST_F(LedgerTest, IdempotenceComesBackWithAcksAllUnlessItWasNotWanted)
{
    turnTo("ledger.showCost");
    auto* acks = find<QComboBox>("cost.acks");
    auto* idempotent = find<QCheckBox>("cost.idempotent");
    EXPECT_TRUE(idempotent->isChecked());
    acks->setCurrentText(QStringLiteral("0"));
    acks->setCurrentText(QStringLiteral("all"));
    EXPECT_TRUE(idempotent->isChecked());
    idempotent->click();
    acks->setCurrentText(QStringLiteral("1"));
    acks->setCurrentText(QStringLiteral("all"));
    EXPECT_FALSE(idempotent->isChecked());
    EXPECT_TRUE(idempotent->isEnabled());
}

TEST_F(LedgerTest, AMeasurementThatCannotBeginIsTold)
{
    turnTo("ledger.showCost");
    showAgain();
    click("cost.measure");
    emit workloads.topicCreated(workloads.created[0].name, QStringLiteral("INVALID_CONFIG: no"));
    QApplication::processEvents();
    EXPECT_TRUE(text("cost.word").contains(QStringLiteral("INVALID_CONFIG")));
    EXPECT_EQ(button("cost.measure")->text(), QStringLiteral("Measure"));
}

TEST_F(LedgerTest, AnExternalClusterIsAuditedButNotCrashed)
{
    source.state.external.emplace();
    showAgain();
    EXPECT_FALSE(button("ledger.setup")->isEnabled());
    EXPECT_TRUE(text("ledger.word").contains(QStringLiteral("external cluster")));
    turnTo("ledger.showOwn");
    find<QComboBox>("ledger.own.result")->setCurrentIndex(1);
    showAgain();
    EXPECT_TRUE(button("ledger.own.audit")->isEnabled());
}

namespace {

// LooksTest sees the dock without clients, and of its pages the first. Here all of them are full.
class LedgerLooksTest : public LedgerTest, public testing::WithParamInterface<std::string_view>
{
protected:
    void check(const char* page, const std::string& what)
    {
        turnTo(page);
        showAgain();
        dockLooks.check(what);
    }
    void checkAll(const char* when)
    {
        check("ledger.showGuarantees", std::string("guarantees-") + when);
        check("ledger.showOwn", std::string("audit-") + when);
        check("ledger.showCost", std::string("cost-") + when);
    }
    void crashAll()
    {
        setUpAll();
        desk.tell(desk.auditOf(desk.started[0].to), books(123'456, 0, 10));
        desk.tell(desk.auditOf(desk.started[1].to), books(123'456, 1'012, 2), "TimeoutException: no node answers.");
        auto exact = books(123'456, 0, 0);
        exact.aborted = exact.open = exact.strange = 10;
        desk.tell(desk.auditOf(desk.started[2].to), exact);
        for (const auto& program : std::vector(desk.started))
            desk.dies(program.name);
    }
    void audit()
    {
        find<QComboBox>("ledger.own.source")->setCurrentText(QStringLiteral("orders"));
        find<QComboBox>("ledger.own.result")->setCurrentText(QStringLiteral("payments"));
        showAgain();
        click("ledger.own.audit");
        auto ledger = books(123'456, 0, 0);
        ledger.onItsWay = 1'234;
        desk.tell(desk.last, ledger);
    }
    void measure(const char* acks, qint64 atRisk)
    {
        find<QComboBox>("cost.acks")->setCurrentText(QLatin1String(acks));
        click("cost.measure");
        const auto topic = workloads.created.back().name;
        emit workloads.topicCreated(topic, QString());
        source.advance(3s);
        auto made = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
        made->name = topic.toStdString();
        made->partitions.resize(1);
        for (auto& log : made->partitions[0].logs) {
            log.highWatermark = Offset(100'000 - atRisk);
            log.logEndOffset = Offset(100'000);
        }
        source.state.topics.push_back(made);
        source.publish();
        workloads.current.back().records = 1'600'000;
        workloads.current.back().p50Ms = 1.25;
        workloads.current.back().p99Ms = 108.5;
        source.advance(8s);
        QApplication::processEvents();
    }

    DockLooks dockLooks{window, "ledger", GetParam()};
};

} // namespace

TEST_P(LedgerLooksTest, NothingOffendsInItsPages)
{
    setLanguage(QLatin1String(GetParam().data()));
    dockLooks.choose(ThemeChoice::Light, 1, DockLooks::kNarrow);
    checkAll("empty");
    turnTo("ledger.showGuarantees");
    crashAll();
    turnTo("ledger.showOwn");
    audit();
    turnTo("ledger.showCost");
    measure("all", 0);
    measure("all", 1'200);
    measure("0", 1'200);
    measure("1", 52);
    checkAll("full");
    click("cost.measure");
    emit workloads.topicCreated(workloads.created.back().name, QString());
    dockLooks.choose(ThemeChoice::Dark, 2, DockLooks::kNarrow);
    checkAll("full");
    if (GetParam() == "en") {
        dockLooks.choose(ThemeChoice::HighContrast, 1, 1100);
        checkAll("full");
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, LedgerLooksTest, testing::ValuesIn(languagesToLookAt()), [](const auto& parameter) { return std::string(parameter.param); });

} // namespace brokerscope::ui
