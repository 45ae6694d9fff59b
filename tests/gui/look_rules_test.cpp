// The rules that looks_test.cpp holds every view against: each finds what is broken on purpose, and nothing in what is not.
#include "look_rules.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace brokerscope::ui {

class LookRulesTest : public testing::Test
{
protected:
    LookRulesTest()
    {
        box.resize(300, 120);
        layout = new QVBoxLayout(&box);
    }
    QString found()
    {
        box.show();
        QApplication::processEvents();
        return offencesOf(box).join(QLatin1Char('\n'));
    }

    QWidget box;
    QVBoxLayout* layout = nullptr;
};

TEST_F(LookRulesTest, APlainLabelDoesNotOffend)
{
    layout->addWidget(new QLabel(QStringLiteral("Whatever the leaders have")));
    EXPECT_EQ(found(), QString());
}

TEST_F(LookRulesTest, ATextThatIsCutOffOffends)
{
    auto* label = new QLabel(QStringLiteral("Whatever the leaders have, all in-sync replicas have"));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setMaximumWidth(60);
    layout->addWidget(label);
    EXPECT_TRUE(found().contains(QStringLiteral("is cut off")));
}

TEST_F(LookRulesTest, AShortenedTextOffendsUnlessATooltipHasTheRest)
{
    auto* label = new QLabel(QStringLiteral("Whatev\u2026"));
    layout->addWidget(label);
    EXPECT_TRUE(found().contains(QStringLiteral("is shortened")));
    label->setToolTip(QStringLiteral("Whatever"));
    EXPECT_EQ(found(), QString());
}

TEST_F(LookRulesTest, AFaintTextOffends)
{
    auto* label = new QLabel(QStringLiteral("Whatever"));
    label->setStyleSheet(QStringLiteral("color: %1").arg(color(Token::BorderStrong).name()));
    layout->addWidget(label);
    EXPECT_TRUE(found().contains(QStringLiteral("stands out")));
}

TEST_F(LookRulesTest, AWidgetThatLiesOnItsNeighbourOffends)
{
    auto* above = new QLabel(QStringLiteral("Whatever"));
    layout->addWidget(above);
    layout->addWidget(new QLabel(QStringLiteral("the leaders have")));
    box.show();
    QApplication::processEvents();
    above->setGeometry(above->geometry().adjusted(0, 0, 0, 80));
    EXPECT_TRUE(offencesOf(box).join(QLatin1Char('\n')).contains(QStringLiteral("lies on")));
}

TEST_F(LookRulesTest, AWidgetWithoutRoomAndAPlaceholderOffend)
{
    auto* button = new QPushButton(QStringLiteral("Create topic %1"));
    layout->addWidget(button);
    box.show();
    QApplication::processEvents();
    button->setGeometry(10, 10, 40, 24);
    const auto words = offencesOf(box).join(QLatin1Char('\n'));
    EXPECT_TRUE(words.contains(QStringLiteral("needs"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("placeholder"))) << words.toStdString();
}

TEST_F(LookRulesTest, ACountWithoutGroupsOffendsAndAnOffsetDoesNot)
{
    auto* label = new QLabel(QStringLiteral("14766 records"));
    layout->addWidget(label);
    EXPECT_TRUE(found().contains(QStringLiteral("not in groups")));
    label->setText(QStringLiteral("14,766 records from LEO 20480 on 127.0.0.1:29092"));
    EXPECT_EQ(found(), QString());
}

TEST_F(LookRulesTest, AHeadingThatDoesNotStandOverItsCellsOffends)
{
    auto* table = new QTableWidget(3, 1);
    table->setHorizontalHeaderLabels({QStringLiteral("Key")});
    table->verticalHeader()->hide();
    for (int row = 0; row < 3; ++row)
        table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("customer")));
    box.resize(300, 240);
    layout->addWidget(table);
    EXPECT_TRUE(found().contains(QStringLiteral("does not stand over its cells"))) << found().toStdString();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    EXPECT_EQ(found(), QString());
    table->setMaximumHeight(40);
    EXPECT_TRUE(found().contains(QStringLiteral("has room for"))) << found().toStdString();
}

TEST_F(LookRulesTest, WhatReachesBeyondItsFrameAndCannotBeScrolledOffends)
{
    auto* area = new QScrollArea;
    auto* wide = new QLabel(QStringLiteral("Whatever"));
    wide->setFixedWidth(500);
    area->setWidget(wide);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(area);
    EXPECT_TRUE(found().contains(QStringLiteral("nobody can scroll"))) << found().toStdString();
}

TEST_F(LookRulesTest, AChoiceThatIsCutOffOffends)
{
    auto* choice = new QComboBox;
    choice->addItem(QStringLiteral("Value: automatic"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(4);
    choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(choice);
    layout->addWidget(new QLabel(QStringLiteral("Whatever")));
    EXPECT_TRUE(found().contains(QStringLiteral("needs"))) << found().toStdString();
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    EXPECT_EQ(found(), QString());
}

TEST_F(LookRulesTest, ATableThatIsSqueezedOffends)
{
    auto* table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("Partition"), QStringLiteral("Offset"), QStringLiteral("Timestamp")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    table->verticalHeader()->hide();
    for (int row = 0; row < 3; ++row)
        table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("0")));
    table->setFixedWidth(58);
    box.resize(300, 240);
    layout->addWidget(table);
    EXPECT_TRUE(found().contains(QStringLiteral("two of its headings"))) << found().toStdString();
}

TEST_F(LookRulesTest, AnEmptyWidgetOffends)
{
    EXPECT_TRUE(found().contains(QStringLiteral("nothing is written")));
}

} // namespace brokerscope::ui
