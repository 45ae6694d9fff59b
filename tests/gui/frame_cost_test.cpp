// What a picture costs: words are shaped once, what did not change is not painted or laid out again, what nobody sees is not
// kept up. Counted, not timed.
#include "window_fixture.h"

#include "ui/models/event_journal.h"
#include "ui/views/logs/log_strips.h"
#include "ui/views/quorum/quorum_view.h"
#include "ui/views/timeline/timeline_canvas.h"
#include "ui/widgets/drawn_words.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/seen.h"
#include "ui/widgets/still_place.h"
#include "ui/widgets/view_frame.h"

#include <QDockWidget>
#include <QFontMetricsF>
#include <QGraphicsView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <map>

namespace brokerscope::ui {

namespace {

const QString kFrameCostWords[] = {QStringLiteral("orders-0"), QStringLiteral("__consumer_offsets · 1,234 rec/s"), QStringLiteral("ของเรา กลุ่ม"),
                                   QStringLiteral("two lines\nof words"), QStringLiteral("a sentence that is longer than its box, and so is broken or cut off"),
                                   QStringLiteral("AVAWAT fi ▼ △ 日本語")};

// Counts events of one type by receiver.
class EventCount final : public QObject
{
public:
    explicit EventCount(QEvent::Type type)
        : m_type(type)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == m_type)
            ++counts[object];
        return false;
    }
    std::map<QObject*, int> counts;

private:
    QEvent::Type m_type;
};

QImage pictureOf(double scale, QSize size, const std::function<void(QPainter&)>& paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    paint(painter);
    return image;
}

// What one layout posts is for the next round of events.
void settleLayouts()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

std::uint64_t shapedBy(const std::function<void()>& act)
{
    const auto before = wordsShaped();
    act();
    return wordsShaped() - before;
}

} // namespace

TEST(DrawnWordsTest, LookAsQtDrawsThem)
{
    constexpr int kFlags[] = {Qt::AlignCenter,
                              Qt::AlignVCenter | Qt::AlignLeft,
                              Qt::AlignVCenter | Qt::AlignRight,
                              Qt::AlignBottom | Qt::AlignHCenter,
                              Qt::AlignTop | Qt::AlignLeft | Qt::TextDontClip,
                              Qt::AlignCenter | Qt::TextWordWrap,
                              Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap,
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine};
    const QRectF box(11.3, 8.6, 130, 34.5);
    for (const auto type : {Type::Caption, Type::Title, Type::Mono})
        for (const double scale : {1.0, 0.83, 2.0})
            for (const int flags : kFlags)
                for (const auto& words : kFrameCostWords)
                    for (int again = 0; again < 2; ++again) { // laid out, and kept
                        const auto qts = pictureOf(scale, {320, 120}, [&](QPainter& painter) {
                            painter.setFont(typeFont(type));
                            painter.drawText(box, flags, words);
                        });
                        const auto ours = pictureOf(scale, {320, 120}, [&](QPainter& painter) {
                            painter.setFont(typeFont(type));
                            drawWords(painter, box, flags, words);
                        });
                        ASSERT_EQ(qts, ours) << words.toStdString() << " with flags " << flags << " at " << scale;
                    }
}

TEST(DrawnWordsTest, AreMeasuredAndCutAsQtDoes)
{
    for (const auto& words : kFrameCostWords) {
        const auto& font = typeFont(Type::Body);
        EXPECT_EQ(widthOfWords(font, words), QFontMetricsF(font).horizontalAdvance(words));
        EXPECT_EQ(elidedWords(font, words, 60), QFontMetricsF(font).elidedText(words, Qt::ElideRight, 60));
        EXPECT_EQ(rectOfWords(font, words, 100), QFontMetrics(font).boundingRect(QRect(0, 0, 100, 10'000), Qt::AlignCenter | Qt::TextWordWrap, words));
    }
}

TEST(DrawnWordsTest, AreShapedOnceForEachFontAndWidth)
{
    const auto draw = [](Type type, double width, double scale) {
        pictureOf(scale, {300, 100}, [&](QPainter& painter) {
            painter.setFont(typeFont(type));
            drawWords(painter, {0, 0, width, 60}, Qt::AlignCenter | Qt::TextWordWrap, QStringLiteral("shaped once and drawn often"));
        });
    };
    EXPECT_EQ(shapedBy([&] { draw(Type::Body, 90, 1); }), 1U);
    EXPECT_EQ(shapedBy([&] { draw(Type::Body, 90, 1); }), 0U);
    EXPECT_EQ(shapedBy([&] { draw(Type::Body, 90, 2); }), 0U) << "another scale, another colour: the same words";
    EXPECT_EQ(shapedBy([&] { draw(Type::Body, 80, 1); }), 1U) << "broken elsewhere";
    EXPECT_EQ(shapedBy([&] { draw(Type::Title, 90, 1); }), 1U);
    const UsualLooks looks;
    Theme::instance().setTextScale(1.5);
    EXPECT_EQ(shapedBy([&] { draw(Type::Body, 90, 1); }), 1U) << "larger text";
}

TEST(DrawnWordsTest, ATimelineThatMovesOnShapesNoMoreThanNewTimes)
{
    const EventJournal journal;
    TimelineCanvas canvas(journal);
    canvas.setNodes({NodeId(1), NodeId(2), NodeId(3)});
    canvas.resize(700, 260);
    auto now = fromEpochMs(1'700'000'000'000);
    canvas.setNow(now);
    (void)canvas.grab();
    EXPECT_LE(shapedBy([&] {
                  for (int i = 0; i < 30; ++i) { // a second
                      now += std::chrono::milliseconds(33);
                      canvas.setNow(now);
                      (void)canvas.grab();
                  }
              }),
              2U);
}

TEST(TimelineCanvasTest, IsNotPaintedWhileTimeStandsStill)
{
    const EventJournal journal;
    TimelineCanvas canvas(journal);
    canvas.setNodes({NodeId(1)});
    canvas.resize(700, 260);
    canvas.show();
    const auto now = fromEpochMs(1'700'000'000'000);
    canvas.setNow(now);
    QApplication::processEvents();
    EventCount paints(QEvent::Paint);
    const auto painted = [&](std::chrono::milliseconds after) {
        canvas.setNow(now + after);
        QApplication::processEvents();
        return std::exchange(paints.counts[&canvas], 0);
    };
    EXPECT_EQ(painted(std::chrono::milliseconds(0)), 0);
    EXPECT_EQ(painted(std::chrono::milliseconds(1)), 0) << "less than can be seen";
    EXPECT_EQ(painted(std::chrono::milliseconds(34)), 1);
    canvas.setSpanMs(15 * 60 * 1000);
    QApplication::processEvents();
    paints.counts.clear();
    EXPECT_EQ(painted(std::chrono::milliseconds(67)), 0) << "a minute is a hand's breadth";
    EXPECT_EQ(painted(std::chrono::seconds(3)), 1);
}

TEST(StillPlaceTest, LaysOutOnlyForAnotherSize)
{
    QWidget panel;
    auto* layout = new QVBoxLayout(&panel);
    auto* label = new QLabel;
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setText(QStringLiteral("1"));
    auto* place = new StillPlace(label);
    layout->addWidget(place);
    panel.resize(300, 100);
    panel.show();
    settleLayouts();
    EventCount layouts(QEvent::LayoutRequest);
    for (const auto* words : {"22", "333 records a second", "4"}) {
        label->setText(QLatin1String(words));
        settleLayouts();
    }
    EXPECT_EQ(layouts.counts[&panel], 0);
    EXPECT_EQ(label->geometry(), place->rect());
    const int before = place->sizeHint().height();
    label->setText(QStringLiteral("two\nlines"));
    settleLayouts();
    EXPECT_GT(layouts.counts[&panel], 0);
    EXPECT_GT(place->sizeHint().height(), before);
    EXPECT_GE(place->height(), label->sizeHint().height());
}

TEST(StillPlaceTest, BrokenLinesGetTheRoomTheyNeed)
{
    QWidget panel;
    auto* layout = new QVBoxLayout(&panel);
    auto* label = new QLabel(QStringLiteral("lag 1,234 records"));
    label->setWordWrap(true);
    layout->addWidget(new StillPlace(label));
    layout->addStretch(1);
    panel.resize(220, 300);
    panel.show();
    settleLayouts();
    EventCount layouts(QEvent::LayoutRequest);
    label->setText(QStringLiteral("lag 7 records"));
    settleLayouts();
    EXPECT_EQ(layouts.counts[&panel], 0);
    label->setText(QStringLiteral("lag 7 records, and a second thing that makes a second line, and a third one"));
    settleLayouts();
    EXPECT_EQ(label->height(), label->heightForWidth(label->width()));
    EXPECT_GT(label->height(), 2 * label->fontMetrics().height());
}

TEST(ViewFrameTest, WhatNobodySeesIsLaidOutOnceSomebodyLooks)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    auto* label = new QLabel(QStringLiteral("short"));
    layout->addWidget(label);
    ViewFrame frame(content);
    frame.resize(200, 100);
    frame.show();
    QApplication::processEvents();
    const int before = content->height();
    frame.hide();
    label->setMinimumHeight(400);
    QApplication::processEvents();
    EXPECT_EQ(content->height(), before);
    frame.show();
    QApplication::processEvents();
    EXPECT_GE(content->height(), 400);
}

TEST(FlowRowTest, BreaksItsLineOnceForEachWidthUntilSomethingWantsAnotherSize)
{
    class Asked final : public QWidgetItem // which remembers nothing, as those of widgets do
    {
    public:
        using QWidgetItem::QWidgetItem;
        QSize sizeHint() const override
        {
            ++count;
            return {80, 20};
        }
        mutable int count = 0;
    };
    QWidget panel;
    auto* row = new FlowRow(&panel);
    auto* asked = new Asked(new QWidget(&panel));
    row->addItem(asked);
    row->addWidget(new QLabel(QStringLiteral("beside it")));
    panel.resize(120, 100);
    panel.show();
    QApplication::processEvents();
    const int height = row->heightForWidth(90);
    EXPECT_GT(height, row->heightForWidth(400)) << "two lines, and one";
    EXPECT_EQ(row->heightForWidth(90), height);
    const int before = asked->count;
    EXPECT_EQ(row->heightForWidth(90), height);
    EXPECT_EQ(row->heightForWidth(90), height);
    EXPECT_EQ(asked->count, before);
    auto* label = panel.findChild<QLabel*>();
    label->setText(QStringLiteral("beside it\nand below"));
    QApplication::processEvents();
    EXPECT_GT(row->heightForWidth(90), height);
    label->hide();
    QApplication::processEvents();
    EXPECT_EQ(row->heightForWidth(90), 20);
}

TEST(StillPlaceTest, WordsThatChangeWithTheRoomGetTheirPlace)
{
    QWidget box;
    QVBoxLayout column(&box);
    auto* label = new QLabel(QStringLiteral("one"));
    label->setWordWrap(true);
    auto* place = new StillPlace(label);
    column.addWidget(place);
    column.addStretch();
    box.resize(300, 200);
    box.show();
    QApplication::processEvents();
    label->setText(QStringLiteral("one\ntwo\nthree"));
    box.resize(260, 200);
    QApplication::processEvents();
    EXPECT_GE(place->height(), label->heightForWidth(label->width()));
}

class FrameCostTest : public WindowFixture
{
};

TEST_F(FrameCostTest, AClusterInWhichNothingChangesIsNotPaintedAgain)
{
    const auto settle = [this] {
        source.publish();
        source.advance(std::chrono::milliseconds(250));
        QApplication::processEvents();
        QTest::qWait(10); // joined paints come a moment later
    };
    for (int i = 0; i < 3; ++i)
        settle();
    auto* picture = window.findChild<QGraphicsView*>(QStringLiteral("cluster.canvas"))->viewport();
    auto* strips = window.findChild<LogStrips*>();
    ASSERT_TRUE(picture->isVisible());
    EventCount paints(QEvent::Paint);
    EventCount layouts(QEvent::LayoutRequest);
    for (int i = 0; i < 5; ++i)
        settle();
    EXPECT_EQ(paints.counts[picture], 0);
    EXPECT_EQ(paints.counts[strips], 0);
    EXPECT_EQ(layouts.counts[&window], 0);
    // And what changes is.
    source.state.nodes[0].requestsPerSecond += 1000;
    for (int i = 0; i < 50 && paints.counts[picture] == 0; ++i)
        settle();
    EXPECT_GT(paints.counts[picture], 0);
    EXPECT_EQ(layouts.counts[&window], 0) << "figures want no other room";
}

TEST_F(FrameCostTest, ADockBehindAnotherTabIsKeptUpAgainOnceItComesToTheFront)
{
    auto* quorum = window.findChild<QuorumView*>();
    ASSERT_TRUE(quorum->isVisible()) << "as Qt calls it";
    ASSERT_FALSE(canBeSeen(*quorum));
    const auto before = quorum->hint();
    source.state.quorum.epoch = LeaderEpoch(77);
    source.publish();
    source.advance(std::chrono::seconds(1));
    EXPECT_EQ(quorum->hint(), before);
    window.findChild<QDockWidget*>(QStringLiteral("dock.quorum"))->raise();
    QApplication::processEvents();
    EXPECT_TRUE(canBeSeen(*quorum));
    EXPECT_TRUE(quorum->hint().contains(QStringLiteral("77"))) << quorum->hint().toStdString();
}

TEST_F(FrameCostTest, AMinimisedWindowIsNotKeptUp)
{
    auto* strips = window.findChild<LogStrips*>();
    window.setWindowState(Qt::WindowMinimized);
    const auto before = strips->description();
    auto orders = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    for (auto& log : orders->partitions[0].logs)
        log.logEndOffset += 1000;
    source.state.topics[0] = orders;
    source.publish();
    source.advance(std::chrono::milliseconds(250));
    EXPECT_EQ(strips->description(), before);
    window.setWindowState(Qt::WindowNoState);
    source.advance(std::chrono::milliseconds(33));
    EXPECT_NE(strips->description(), before);
}

} // namespace brokerscope::ui
