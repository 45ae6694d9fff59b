#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {

// Debian packages, all optional: Qt takes the first that is there, glyph by glyph. Thai comes from either of the two.
QStringList familiesOf(const QStringList& first, const QString& language)
{
    QStringList eastAsian{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans CJK SC")};
    if (language.startsWith(QLatin1String("zh")))
        eastAsian.swapItemsAt(0, 1);
    return first + eastAsian +
           QStringList{QStringLiteral("Noto Sans Thai"), QStringLiteral("Noto Looped Thai"), QStringLiteral("Loma"), QStringLiteral("DejaVu Sans")};
}

} // namespace

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_systemScheme(QApplication::palette().color(QPalette::Window).lightness() < 128
                         ? Scheme::Dark
                         : Scheme::Light)
{
    setFamilies(QString());
    makeFonts();
}

void Theme::setFamilies(const QString& language)
{
    m_textFamilies = familiesOf({QStringLiteral("Inter"), QStringLiteral("Noto Sans")}, language);
    m_monoFamilies = familiesOf({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")}, language);
}

QFont Theme::textFont(int pixels, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_textFamilies);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont Theme::monoFont(int pixels) const
{
    QFont font;
    font.setFamilies(m_monoFamilies);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels);
    return font;
}

void Theme::setLanguage(const QString& code)
{
    const auto text = m_textFamilies;
    const auto mono = m_monoFamilies;
    setFamilies(code);
    if (m_textFamilies == text)
        return;
    makeFonts();
    applyFonts();
    for (auto* widget : QApplication::allWidgets()) {
        const auto families = widget->font().families();
        if (!widget->testAttribute(Qt::WA_SetFont) || (families != text && families != mono))
            continue;
        QFont font = widget->font();
        font.setFamilies(families == mono ? m_monoFamilies : m_textFamilies);
        widget->setFont(font);
    }
    emit changed();
}

void Theme::makeFonts()
{
    const auto pixels = [this](int usual) { return static_cast<int>(usual * m_textScale + 0.5); };
    m_fonts = {textFont(pixels(11), QFont::Normal),   textFont(pixels(13), QFont::Normal),
               textFont(pixels(13), QFont::DemiBold), textFont(pixels(15), QFont::DemiBold),
               textFont(pixels(22), QFont::DemiBold), monoFont(pixels(12))};
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    m_scheme = choice == ThemeChoice::System ? m_systemScheme
               : choice == ThemeChoice::HighContrast ? Scheme::HighContrast
               : choice == ThemeChoice::Dark         ? Scheme::Dark
                                                     : Scheme::Light;
    // Once only: with a style sheet in force the application's style never answers to this name again, and each setting
    // polishes every widget of a window anew.
    if (!std::exchange(m_isFusion, true))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    applyFonts();
    applyPalette();
    qApp->setStyleSheet(styleSheet(m_scheme, m_textScale));
    emit changed();
}

void Theme::applyFonts()
{
    QApplication::setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Body));
}

namespace {

constexpr char kUsual[] = "usualPixelSize";

// A style sheet gives a widget the font back that it came with whenever the widget is polished anew, as with each change of
// tone. Its size is then that of the scale at which it was made.
class FontKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange && watched->isWidgetType()) {
            auto* widget = static_cast<QWidget*>(watched);
            const auto usual = widget->property(kUsual);
            const int wanted = usual.isValid() ? std::max(1, qRound(usual.toDouble() * Theme::instance().textScale())) : 0;
            if (wanted > 0 && widget->testAttribute(Qt::WA_SetFont) && widget->font().pixelSize() != wanted) {
                QFont font = widget->font();
                font.setPixelSize(wanted);
                widget->setFont(font);
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 1.0, 3.0);
    if (scale == m_textScale)
        return;
    static const auto* keeper = [] {
        auto* made = new FontKeeper(qApp);
        qApp->installEventFilter(made);
        return made;
    }();
    static_cast<void>(keeper);
    const double before = std::exchange(m_textScale, scale);
    makeFonts();
    applyFonts();
    qApp->setStyleSheet(styleSheet(m_scheme, m_textScale));
    // After the style sheet, which puts fonts back. The size that a widget was first given is kept beside it, so that
    // rounding does not add up.
    for (auto* widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_SetFont) || widget->font().pixelSize() <= 0)
            continue;
        if (!widget->property(kUsual).isValid())
            widget->setProperty(kUsual, widget->font().pixelSize() / before);
        QFont font = widget->font();
        font.setPixelSize(std::max(1, qRound(widget->property(kUsual).toDouble() * scale)));
        widget->setFont(font);
    }
    emit changed();
}

const QColor& Theme::color(Token token) const
{
    return tokensOf(m_scheme)[static_cast<std::size_t>(token)];
}

QColor Theme::color(Token token, double alpha) const
{
    QColor result = color(token);
    result.setAlphaF(static_cast<float>(alpha));
    return result;
}

const QFont& Theme::font(Type type) const
{
    return m_fonts[static_cast<std::size_t>(type)];
}

void Theme::applyPalette()
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, color(token));
    };
    set(QPalette::Window, Token::Surface);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Raised);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::PlaceholderText, Token::TextMuted);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Light, Token::Hover);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Border);
    set(QPalette::Shadow, Token::Window);
    palette.setColor(QPalette::Highlight, color(Token::Accent, 0.28));
    set(QPalette::HighlightedText, Token::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextMuted, 0.6));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

ThemeChoice themeChoiceOf(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("high-contrast"))
        return ThemeChoice::HighContrast;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("high-contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace brokerscope::ui
