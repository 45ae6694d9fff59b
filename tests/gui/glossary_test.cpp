// Kafka's words where they stand on the screen, and the dock that has all of them.
#include "ui/glossary/glossary_card.h"
#include "ui/glossary/glossary_text.h"
#include "ui/glossary/term_finder.h"
#include "ui/glossary/term_pointer.h"
#include "ui/language.h"
#include "ui/lessons/lesson_text.h"
#include "ui/main_window/dock.h"
#include "ui/main_window/docks.h"
#include "ui/views/glossary/glossary_view.h"
#include "ui/views/view.h"

#include "engine/glossary/glossary.h"
#include "engine/lesson/library.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::ui {

TEST(TermFinderTest, TheLongestWordsCountAndPartsOfWordsDoNot)
{
    const TermFinder finder(QStringLiteral("en"));
    EXPECT_EQ(finder.find(QStringLiteral("Leader epoch")), QStringList{QStringLiteral("leader-epoch")});
    EXPECT_EQ(finder.find(QStringLiteral("Records/s and high watermark")), (QStringList{QStringLiteral("record"), QStringLiteral("high-watermark")}));
    EXPECT_EQ(finder.find(QStringLiteral("leadership, logged, monkeys")), QStringList());
    EXPECT_EQ(finder.exactly(QStringLiteral(" ISR ")), QStringLiteral("isr"));
    EXPECT_EQ(finder.exactly(QStringLiteral("the ISR")), QString());
}

TEST(TermFinderTest, ThaiHasNoSpacesBetweenWords)
{
    const TermFinder finder(QStringLiteral("th"));
    EXPECT_EQ(finder.find(QStringLiteral("ย้ายleaderแล้ว")), QStringList{QStringLiteral("leader")});
}

TEST(TermFinderTest, InJapaneseAndChineseAWordIsNotFoundInsideALongerOne)
{
    const TermFinder japanese(QStringLiteral("ja"));
    EXPECT_EQ(japanese.find(QStringLiteral("プログラムを始める")), QStringList());
    EXPECT_EQ(japanese.find(QStringLiteral("ログを読む")), QStringList{QStringLiteral("log")});
    const TermFinder chinese(QStringLiteral("zh_CN"));
    EXPECT_EQ(chinese.find(QStringLiteral("快捷键")), QStringList());
    EXPECT_EQ(chinese.find(QStringLiteral("读取分区的副本")), (QStringList{QStringLiteral("partition"), QStringLiteral("replica")}));
}

TEST(GlossaryTextTest, EveryLinkLeadsSomewhere)
{
    const auto& words = glossary::glossaryIn("en");
    const auto& lessons = lesson::builtInLessons();
    const auto& docks = dockEntries();
    for (const auto& term : words.terms) {
        EXPECT_TRUE(term.dock.empty() || std::any_of(docks.begin(), docks.end(), [&](const auto& dock) { return term.dock == dock.name; }))
            << term.id << " is seen in " << term.dock;
        EXPECT_TRUE(term.lesson.empty() || std::find(lessons.begin(), lessons.end(), term.lesson) != lessons.end()) << term.id;
    }
    const auto html = termText(*words.term("committed-offset"));
    for (const auto* part : {"href=\"term:lag\"", "href=\"picture:channel\"", "href=\"dock:dock.groups\"", "href=\"lesson:offsets-and-replay\"", "Careful:"})
        EXPECT_TRUE(html.contains(QLatin1String(part))) << part;
}

TEST(LessonTextTest, WordsOfTheGlossaryAreLinks)
{
    EXPECT_TRUE(lessonText(QStringLiteral("The next **leader epoch** begins.")).contains(QStringLiteral("href=\"term:leader-epoch\"")));
    EXPECT_FALSE(lessonText(QStringLiteral("**Kill** it.")).contains(QStringLiteral("href")));
}

class GlossaryWindowTest : public WindowFixture
{
protected:
    GlossaryCard& card() { return *window.findChild<GlossaryCard*>(); }

    // The first heading of the window that says so, in a dock that is brought to the front.
    QHeaderView* headingOf(const char* dock, const QString& words, int& section)
    {
        window.showDock(QLatin1String(dock));
        QApplication::processEvents();
        for (auto* header : window.findChild<QWidget*>(QLatin1String(dock))->findChildren<QHeaderView*>())
            for (section = 0; header->model() != nullptr && section < header->count(); ++section)
                if (header->model()->headerData(section, Qt::Horizontal).toString() == words && !header->isSectionHidden(section))
                    return header;
        return nullptr;
    }
};

TEST_F(GlossaryWindowTest, ARightClickOnAHeadingSaysWhatItIs)
{
    int section = 0;
    auto* header = headingOf("dock.topics", QStringLiteral("High watermark"), section);
    if (header == nullptr)
        header = headingOf("dock.topics", QStringLiteral("Leader"), section);
    ASSERT_NE(header, nullptr);
    const QPoint at(header->sectionViewportPosition(section) + 5, header->height() / 2);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, header->viewport()->mapToGlobal(at));
    QApplication::sendEvent(header->viewport(), &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    const auto* meaning = menu->findChild<QLabel*>(QStringLiteral("glossary.explanation"));
    ASSERT_NE(meaning, nullptr);
    EXPECT_TRUE(meaning->text().contains(QStringLiteral("takes in a partition")) || meaning->text().contains(QStringLiteral("in-sync replicas have")))
        << meaning->text().toStdString();
    menu->actions().at(1)->trigger();
    menu->close();
    EXPECT_TRUE(card().isVisible());
    EXPECT_TRUE(card().term() == QLatin1String("high-watermark") || card().term() == QLatin1String("leader")) << card().term().toStdString();
    card().close();
}

TEST_F(GlossaryWindowTest, ARightClickOnATitleSaysWhatItIsAtOnce)
{
    auto* title = window.dock(QStringLiteral("dock.groups"))->titleBarWidget()->findChild<QLabel*>();
    ASSERT_NE(title, nullptr);
    window.showDock(QStringLiteral("dock.groups"));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(3, 3), title->mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(title, &asked);
    ASSERT_TRUE(card().isVisible());
    EXPECT_EQ(card().term(), QStringLiteral("consumer-group"));
    card().close();
}

TEST_F(GlossaryWindowTest, WhatAWordMeansHasMoreRoomThanTheList)
{
    auto* dock = window.dock(QStringLiteral("dock.glossary"));
    ASSERT_NE(dock, nullptr);
    dock->setFloating(true);
    dock->show();
    dock->resize(scaled(620), scaled(460));
    const auto* list = window.findChild<QListWidget*>(QStringLiteral("glossary.list"));
    const auto* text = window.findChild<QLabel*>(QStringLiteral("glossary.text"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return text->width() > list->width() && list->width() > 100; })) << list->width() << " " << text->width();
}

TEST_F(GlossaryWindowTest, WhatIsThisFindsTheWordOfAPanelWhereNothingNearerIsOne)
{
    auto* view = window.findChild<GlossaryView*>();
    ASSERT_NE(view, nullptr);
    window.showDock(QStringLiteral("dock.quorum"));
    auto* quorum = window.dock(QStringLiteral("dock.quorum"))->widget();
    QHelpEvent asked(QEvent::WhatsThis, QPoint(2, 2), quorum->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(quorum, &asked);
    ASSERT_TRUE(card().isVisible());
    EXPECT_EQ(card().term(), QStringLiteral("quorum"));
    // From the card on to the whole glossary.
    auto* all = card().findChildren<QLabel*>().back();
    emit all->linkActivated(QStringLiteral("all:"));
    EXPECT_FALSE(card().isVisible());
    EXPECT_TRUE(window.dock(QStringLiteral("dock.glossary"))->isVisible());
    EXPECT_EQ(view->findChild<QListWidget*>(QStringLiteral("glossary.list"))->currentItem()->text(), QStringLiteral("Quorum"));
}

TEST_F(GlossaryWindowTest, TheSearchFindsOtherNamesAndALinkOpensTheNextTerm)
{
    window.findChild<QAction*>(QStringLiteral("action.glossary"))->trigger();
    auto* view = window.findChild<GlossaryView*>();
    auto* list = view->findChild<QListWidget*>(QStringLiteral("glossary.list"));
    auto* text = view->findChild<QLabel*>(QStringLiteral("glossary.text"));
    view->findChild<QLineEdit*>(QStringLiteral("glossary.search"))->setText(QStringLiteral("LEO"));
    ASSERT_NE(list->currentItem(), nullptr);
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("Log end offset"));
    emit text->linkActivated(QStringLiteral("term:high-watermark"));
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("High watermark"));
    emit text->linkActivated(QStringLiteral("picture:folder"));
    EXPECT_TRUE(text->text().contains(QStringLiteral("Where the picture ends:")));
    view->findChild<QLineEdit*>(QStringLiteral("glossary.search"))->setText(QStringLiteral("xyzzy"));
    EXPECT_TRUE(text->text().contains(QStringLiteral("No word")));
    emit text->linkActivated(QStringLiteral("dock:dock.groups"));
    EXPECT_TRUE(window.dock(QStringLiteral("dock.groups"))->isVisible());
}

} // namespace brokerscope::ui
