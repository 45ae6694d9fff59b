// The look in force: colours by token, type scale, spacing, and the Qt palette and style sheet made of them. One for the
// whole program, because Qt's own palette is, too. GUI thread only.
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QString>
#include <QStringList>

namespace brokerscope::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

enum class Type {
    Caption, // 11: captions, axis labels
    Body,    // 13: everything else
    Strong,  // 13 semi-bold: names, headings of cards
    Title,   // 15 semi-bold
    Number,  // 22 semi-bold: figures that are read aloud
    Mono,    // 12: offsets, addresses, bytes
};

// The grid: every margin and gap is a multiple of half of it.
inline constexpr int kSpacing = 8;
inline constexpr int kRadius = 6;

class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme& instance();

    // Puts the look on the running QApplication. "System" asks what the platform's palette was when the program started
    // (Qt 6.4 offers no more than that).
    void apply(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const QColor& color(Token token) const;
    [[nodiscard]] QColor color(Token token, double alpha) const; // 0 to 1
    [[nodiscard]] const QFont& font(Type type) const;

    // How much larger than usual all text is, 1 to 3; widgets that were given a font of the scale follow at once.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_textScale; }

    // Chinese characters are drawn differently in Japanese and in Chinese: texts take the fonts of the language ("ja",
    // "zh_CN"; any other: whatever has the glyph). Widgets that were given a font of the scale follow at once.
    void setLanguage(const QString& code);

signals:
    void changed(); // after colours or the size of text changed: drop cached pixmaps, repaint, restyle charts

private:
    Theme();
    void setFamilies(const QString& language);
    void makeFonts();
    void applyFonts();
    void applyPalette();
    [[nodiscard]] QFont textFont(int pixels, QFont::Weight weight) const;
    [[nodiscard]] QFont monoFont(int pixels) const;

    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Dark;
    Scheme m_systemScheme = Scheme::Light;
    bool m_isFusion = false;
    double m_textScale = 1;
    QStringList m_textFamilies;
    QStringList m_monoFamilies;
    std::array<QFont, 6> m_fonts;
};

[[nodiscard]] inline const QColor& color(Token token) { return Theme::instance().color(token); }
[[nodiscard]] inline QColor color(Token token, double alpha)
{
    return Theme::instance().color(token, alpha);
}
[[nodiscard]] inline const QFont& typeFont(Type type) { return Theme::instance().font(type); }
// A length in pixels that grows with the text: row heights, lanes, columns.
[[nodiscard]] inline int scaled(int pixels)
{
    return static_cast<int>(pixels * Theme::instance().textScale() + 0.5);
}

// Name for settings and the command line: "system", "light", "dark", "high-contrast". Unknown names mean System.
[[nodiscard]] ThemeChoice themeChoiceOf(const QString& name);
[[nodiscard]] QString nameOf(ThemeChoice choice);

} // namespace brokerscope::ui
