#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QRegularExpression>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::ui {
namespace {

class ThemeTest : public testing::TestWithParam<Scheme>
{
protected:
    [[nodiscard]] const QColor& of(Token token) const
    {
        return tokensOf(GetParam())[static_cast<std::size_t>(token)];
    }
};

// WCAG 2.1, 1.4.3: text of normal size needs 4.5 to 1.
TEST_P(ThemeTest, EveryTextColourIsReadableOnEverySurface)
{
    for (int text = static_cast<int>(Token::Text); text < static_cast<int>(Token::Count_); ++text) {
        const auto token = static_cast<Token>(text);
        if (token == Token::OnAccent || token == Token::LeaderFill || token == Token::OnLeaderFill)
            continue;
        for (const auto surface : {Token::Window, Token::Surface, Token::Raised})
            EXPECT_GE(contrast(of(token), of(surface)), 4.5)
                << "token " << text << " on surface " << static_cast<int>(surface);
    }
}

TEST_P(ThemeTest, TextOnFillsIsReadable)
{
    EXPECT_GE(contrast(of(Token::OnLeaderFill), of(Token::LeaderFill)), 4.5);
    EXPECT_GE(contrast(of(Token::OnAccent), of(Token::Accent)), 4.5);
    EXPECT_GE(contrast(of(Token::Text), of(Token::Hover)), 4.5);
}

TEST_P(ThemeTest, EveryColourIsOpaque)
{
    for (const auto& one : tokensOf(GetParam())) {
        EXPECT_TRUE(one.isValid());
        EXPECT_EQ(one.alpha(), 255);
    }
}

TEST(ContrastTest, IsThatOfTheSpecification)
{
    EXPECT_NEAR(contrast(QColor(0, 0, 0), QColor(255, 255, 255)), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(119, 119, 119), QColor(255, 255, 255)), 4.48, 0.01);
}

// A button that cannot be pressed is told from one that can, also where everything is bright.
// A corner that is rounder than the box is wide makes Qt draw a square: a choice of one would look like a choice of many.
TEST(RadioButtonTest, IsRoundInEverySizeOfText)
{
    static const QRegularExpression kIndicator(QStringLiteral(
        R"(QRadioButton::indicator(?::checked)? \{ width: (\d+)px; height: \d+px; border: (\d+)px [^;]*; border-radius: (\d+)px)"));
    for (double text = 1; text <= 3; text += 0.05) {
        const auto sheet = styleSheet(Scheme::Dark, text);
        auto found = kIndicator.globalMatch(sheet);
        int states = 0;
        for (; found.hasNext(); ++states) {
            const auto box = found.next();
            const int side = box.captured(1).toInt() + 2 * box.captured(2).toInt();
            EXPECT_LE(2 * box.captured(3).toInt(), side) << text;
            EXPECT_GE(2 * box.captured(3).toInt(), side * 4 / 5) << text;
        }
        EXPECT_EQ(states, 2);
    }
}

TEST(DisabledTest, IsDimmerThanWhatCanBeUsed)
{
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        Theme::instance().apply(choice);
        QToolButton button;
        button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button.setIcon(icon(QStringLiteral("kill"), Token::Text));
        button.setText(QStringLiteral("Kill"));
        button.resize(button.sizeHint());
        const auto ink = [&button] {
            const auto picture = button.grab().toImage();
            double most = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    most = std::max(most, contrast(QColor(picture.pixel(x, y)), color(Token::Surface)));
            return most;
        };
        const double usable = ink();
        button.setEnabled(false);
        EXPECT_LT(ink(), usable * 0.75) << static_cast<int>(choice);
    }
    Theme::instance().apply(ThemeChoice::Dark);
}

INSTANTIATE_TEST_SUITE_P(Schemes, ThemeTest, testing::Values(Scheme::Light, Scheme::Dark, Scheme::HighContrast),
                         [](const auto& parameter) {
                             return parameter.param == Scheme::Light  ? "Light"
                                    : parameter.param == Scheme::Dark ? "Dark"
                                                                      : "HighContrast";
                         });

} // namespace
} // namespace brokerscope::ui
