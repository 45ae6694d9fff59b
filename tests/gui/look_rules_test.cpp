// The rules that looks_test.cpp holds every view against: each finds what is broken on purpose, and nothing in what is not.
#include "look_rules.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
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

TEST_F(LookRulesTest, AnEmptyWidgetOffends)
{
    EXPECT_TRUE(found().contains(QStringLiteral("nothing is written")));
}

} // namespace brokerscope::ui
