// What fits itself to the room there is: columns, rows of buttons, docks that scroll, bars that give way.
#include "ui/main_window/tight_tool_bar.h"
#include "ui/models/short_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filtered_table.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/view_frame.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace brokerscope::ui {

TEST(FittedColumnsTest, TheWidestGivesWayAndTheRestIsWhole)
{
    QStandardItemModel model(3, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("Offset"), QStringLiteral("Value"), QStringLiteral("Size")});
    for (int row = 0; row < 3; ++row) {
        model.setItem(row, 0, new QStandardItem(QStringLiteral("1234567")));
        model.setItem(row, 1, new QStandardItem(QString(400, QLatin1Char('x'))));
        model.setItem(row, 2, new QStandardItem(QStringLiteral("12.3 kB")));
    }
    QTableView table;
    table.verticalHeader()->hide();
    table.setModel(&model);
    auto* columns = FittedColumns::keep(table);
    table.resize(500, 200);
    table.show();
    QApplication::processEvents();
    columns->fit();
    const auto* header = table.horizontalHeader();
    EXPECT_EQ(header->length(), table.viewport()->width());
    for (const int whole : {0, 2})
        EXPECT_GE(header->sectionSize(whole), table.sizeHintForIndex(model.index(0, whole)).width());
    EXPECT_GT(header->sectionSize(1), header->sectionSize(0));
    // Room to spare goes to the last column.
    table.resize(6000, 200);
    QApplication::processEvents();
    EXPECT_GE(header->sectionSize(1), table.sizeHintForIndex(model.index(0, 1)).width());
    EXPECT_EQ(header->length(), table.viewport()->width());
}

TEST(FittedColumnsTest, EveryRowInSightIsMeasuredAlsoWhenTheFirstColumnIsHidden)
{
    QStandardItemModel model(12, 3);
    for (int row = 0; row < 12; ++row)
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(row == 11 && column == 1 ? QStringLiteral("customer-with-a-long-name") : QStringLiteral("a")));
    QTableView table;
    table.verticalHeader()->hide();
    table.setModel(&model);
    table.hideColumn(0);
    auto* columns = FittedColumns::keep(table);
    table.resize(600, 500);
    table.show();
    QApplication::processEvents();
    columns->fit();
    EXPECT_GE(table.columnWidth(1), table.sizeHintForIndex(model.index(11, 1)).width());
}

TEST(FittedColumnsTest, TheFirstColumnIsWholeWhereItLeavesRoomForTheOthers)
{
    QStandardItemModel model(3, 5);
    model.setHorizontalHeaderLabels({QStringLiteral("Topic"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("E")});
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 5; ++column)
            model.setItem(row, column, new QStandardItem(column == 0 ? QStringLiteral("__consumer_offsets") : QString(200, QLatin1Char('x'))));
    QTableView table;
    table.verticalHeader()->hide();
    table.setModel(&model);
    auto* columns = FittedColumns::keep(table)->giveUp({4, 3, 2});
    table.resize(420, 200);
    table.show();
    QApplication::processEvents();
    columns->fit();
    EXPECT_GE(table.columnWidth(0), table.sizeHintForIndex(model.index(0, 0)).width());
    table.resize(150, 200);
    QApplication::processEvents();
    EXPECT_LE(table.columnWidth(0), 75) << "not at any price";
}

// Columns of narrow cells, one after another, of which one is wide.
class GivingColumnsTest : public testing::Test
{
protected:
    GivingColumnsTest()
    {
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 5; ++column)
                model.setItem(row, column, new QStandardItem(column == 4 ? QString(80, QLatin1Char('x')) : QStringLiteral("1234")));
        table.verticalHeader()->hide();
        table.setModel(&model);
    }
    void fit(int width)
    {
        table.resize(width, 200);
        table.show();
        QApplication::processEvents();
        table.findChild<FittedColumns*>()->fit();
    }
    [[nodiscard]] std::string shown() const
    {
        std::string columns;
        for (int column = 0; column < 5; ++column)
            if (!table.isColumnHidden(column))
                columns += static_cast<char>('0' + column);
        return columns;
    }

    QStandardItemModel model{3, 5};
    QTableView table;
};

TEST_F(GivingColumnsTest, WhereAWideOneHadToGoNarrowOnesThatWentBeforeItComeBack)
{
    FittedColumns::keep(table)->giveUp({3, 2, 4});
    fit(232);
    EXPECT_EQ(shown().find('4'), std::string::npos) << shown();
    EXPECT_NE(shown().find('2'), std::string::npos) << "the room of the wide one is not left empty";
}

// It came back as long as its hidden heading counted as nothing, went again, and a scroll bar that followed did so for ever.
TEST_F(GivingColumnsTest, AColumnDoesNotComeAndGo)
{
    model.setHeaderData(2, Qt::Horizontal, QString(30, QLatin1Char('h')));
    FittedColumns::keep(table)->giveUp({3, 2, 4});
    for (int width = 150; width <= 600; width += 10) {
        fit(width);
        const auto first = shown();
        for (int again = 0; again < 3; ++again) {
            table.findChild<FittedColumns*>()->fit();
            EXPECT_EQ(shown(), first) << "at " << width;
        }
    }
}

TEST_F(GivingColumnsTest, HeadingsAreWholeAfterAChangeOfTextWhileTheirColumnsWereAway)
{
    for (const int column : {1, 2, 3})
        model.setHeaderData(column, Qt::Horizontal, QString(14 + column, QLatin1Char('h')));
    FittedColumns::keep(table)->giveUp({3, 2, 1});
    for (int width = 150; width <= 700; width += 10) {
        fit(width);
        emit Theme::instance().changed();
        table.findChild<FittedColumns*>()->fit();
        for (int column = 0; column < 5; ++column)
            if (!table.isColumnHidden(column)) {
                EXPECT_GE(table.columnWidth(column), table.horizontalHeader()->sectionSizeHint(column)) << column << " at " << width;
            }
    }
}

TEST_F(GivingColumnsTest, SentencesHaveHalfOfTheWidthBeforeOthersHaveAny)
{
    table.setProperty("readingColumn", 4);
    FittedColumns::keep(table)->giveUp({3, 2, 1});
    fit(520);
    EXPECT_GE(table.columnWidth(4), 250) << shown();
    EXPECT_FALSE(table.isColumnHidden(0));
}

TEST_F(GivingColumnsTest, AStateIsSaidInFewerWordsBeforeItIsCutOff)
{
    for (int row = 0; row < 3; ++row) {
        model.setItem(row, 1, new QStandardItem(QStringLiteral("23 under-replicated partitions")));
        model.item(row, 1)->setData(QStringLiteral("⚠ 23/50"), kShortRole);
    }
    FittedColumns::keep(table)->giveUp({3, 2})->keepWhole({1});
    fit(1600);
    EXPECT_GE(table.columnWidth(1), table.sizeHintForIndex(model.index(0, 1)).width());
    fit(200);
    EXPECT_GE(table.columnWidth(1), table.fontMetrics().horizontalAdvance(QStringLiteral("⚠ 23/50")) + 6);
    const auto drawn = [this] { return table.viewport()->grab(table.visualRect(model.index(0, 1))).toImage(); };
    const auto few = drawn();
    model.item(0, 1)->setText(QStringLiteral("⚠ 23/50"));
    QApplication::processEvents();
    EXPECT_EQ(few, drawn());
}

TEST(FilteredTableTest, WithoutAFilterAnEmptyTableDoesNotBlameIt)
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("billing-1")));
    FilteredTable table(&model, QStringLiteral("some"));
    table.setTexts(QStringLiteral("Some"), QStringLiteral("Filter"), QStringLiteral("There are none yet."));
    model.removeRow(0);
    EXPECT_EQ(table.findChild<QLabel*>(QStringLiteral("some.empty"))->text(), QStringLiteral("There are none yet."));
}

TEST(FlowRowTest, WhatDoesNotFitGoesOnInANextLine)
{
    QWidget box;
    auto* row = new FlowRow(&box);
    std::vector<QPushButton*> buttons;
    for (int i = 0; i < 4; ++i) {
        buttons.push_back(new QPushButton(QStringLiteral("Button %1").arg(i)));
        row->addWidget(buttons.back());
    }
    auto* field = new QLineEdit;
    row->addGrowing(field);
    box.resize(1200, 60);
    box.show();
    QApplication::processEvents();
    EXPECT_EQ(buttons[0]->y(), buttons[3]->y());
    EXPECT_EQ(field->geometry().right(), box.rect().right());
    box.resize(buttons[0]->width() * 2 + 20, row->heightForWidth(buttons[0]->width() * 2 + 20));
    QApplication::processEvents();
    EXPECT_LT(buttons[1]->geometry().right(), box.width());
    EXPECT_GT(buttons[2]->y(), buttons[1]->geometry().bottom());
    EXPECT_LE(field->geometry().bottom(), box.height());
}

TEST(FlowRowTest, WhatIsAsWideAsItMayBeLeavesTheRestToOthersAndWrappedTextIsAsHighAsItMust)
{
    QWidget box;
    auto* row = new FlowRow(&box);
    auto* words = new QLabel(QStringLiteral("Whatever the leaders have, all in-sync replicas have, and nobody else needs to have it."));
    words->setWordWrap(true);
    row->addGrowing(words);
    auto* field = new QLineEdit;
    field->setMaximumWidth(200);
    row->addGrowing(field);
    box.resize(1600, 60);
    box.show();
    QApplication::processEvents();
    EXPECT_EQ(field->width(), 200);
    EXPECT_EQ(field->geometry().right(), box.rect().right());
    EXPECT_LT(words->height(), 2 * words->fontMetrics().height()) << "one line is enough";
    EXPECT_LT(row->heightForWidth(1600), row->heightForWidth(160));
}

TEST(ViewFrameTest, ScrollsWhatHasNoRoomAndFillsWhatHas)
{
    auto* content = new QWidget;
    content->setMinimumSize(400, 300);
    ViewFrame frame(content);
    frame.resize(800, 600);
    frame.show();
    QApplication::processEvents();
    EXPECT_EQ(content->size(), QSize(800, 600));
    frame.resize(200, 150);
    QApplication::processEvents();
    EXPECT_EQ(content->size(), QSize(400, 300));
    EXPECT_LE(frame.minimumSizeHint().width(), 240);
}

TEST(ViewFrameTest, BringsWhatIsInItIntoSight)
{
    auto* content = new QWidget;
    content->setMinimumSize(200, 2000);
    auto* far = new QWidget(content);
    far->setGeometry(0, 1800, 100, 40);
    ViewFrame frame(content);
    frame.resize(300, 200);
    frame.show();
    QApplication::processEvents();
    ViewFrame::scrollTo(far);
    EXPECT_TRUE(frame.viewport()->rect().contains(QRect(far->mapTo(frame.viewport(), QPoint()), far->size())));
}

TEST(ViewFrameTest, TheWheelScrollsAndDoesNotChangeFieldsOnItsWay)
{
    auto* content = new QWidget;
    content->setMinimumSize(200, 2000);
    auto* box = new QComboBox(content);
    box->addItems({QStringLiteral("a"), QStringLiteral("b")});
    ViewFrame frame(content);
    frame.resize(300, 200);
    frame.show();
    QApplication::processEvents();
    EXPECT_EQ(box->focusPolicy(), Qt::StrongFocus);
    box->clearFocus();
    QWheelEvent turn(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &turn);
    EXPECT_EQ(box->currentIndex(), 0);
    EXPECT_GT(frame.verticalScrollBar()->value(), 0);
}

TEST(FittedColumnsTest, AHeadingIsNeverCutOff)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("What a long heading this column has, indeed"), QStringLiteral("B")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("1")));
    model.setItem(0, 1, new QStandardItem(QString(300, QLatin1Char('x'))));
    QTableView table;
    table.setModel(&model);
    auto* columns = FittedColumns::keep(table);
    table.resize(200, 200);
    table.show();
    QApplication::processEvents();
    columns->fit();
    EXPECT_GE(table.horizontalHeader()->sectionSize(0), table.horizontalHeader()->sectionSizeHint(0));
}

TEST(TightToolBarTest, GivesWayStepByStepAndComesBack)
{
    TightToolBar bar(nullptr);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    std::vector<QAction*> actions;
    for (int i = 0; i < 3; ++i) {
        actions.push_back(bar.addAction(icon(QStringLiteral("kill")), QStringLiteral("Something to do %1").arg(i)));
        bar.thenGiveWordsOf(actions.back());
    }
    auto* elastic = new QToolButton;
    bar.addWidget(elastic);
    bar.setElastic(elastic, QStringLiteral("whatever is said here at great length, and more of it than there is room for"));
    const auto style = [&](int i) { return static_cast<QToolButton*>(bar.widgetForAction(actions[static_cast<std::size_t>(i)]))->toolButtonStyle(); };
    bar.resize(2000, 40);
    bar.show();
    QApplication::processEvents();
    EXPECT_EQ(style(0), Qt::ToolButtonTextBesideIcon);
    EXPECT_TRUE(elastic->text().endsWith(QStringLiteral("room for")));
    bar.resize(520, 40);
    QApplication::processEvents();
    EXPECT_EQ(style(0), Qt::ToolButtonIconOnly);
    EXPECT_EQ(style(2), Qt::ToolButtonTextBesideIcon);
    EXPECT_TRUE(elastic->text().endsWith(QChar(0x2026)));
    EXPECT_LE(elastic->geometry().right(), 520);
    bar.resize(2000, 40);
    QApplication::processEvents();
    EXPECT_EQ(style(0), Qt::ToolButtonTextBesideIcon);
}

} // namespace brokerscope::ui
