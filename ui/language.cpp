#include "ui/language.h"

#include "ui/theme/theme.h"

#include "engine/base/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace brokerscope::ui {

namespace {

// Qt's own words on standard buttons, named here so that they are kept in our translation files.
[[maybe_unused]] constexpr std::array kQtWords{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),      QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),   QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"), QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),  QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),        QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),         QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),       QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
};

struct Installed
{
    QString code;
    std::unique_ptr<QTranslator> english;
    std::unique_ptr<QTranslator> chosen;
};

Installed& installed()
{
    static Installed state;
    return state;
}

std::unique_ptr<QTranslator> load(const QString& code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/brokerscope_%1.qm").arg(code)))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const auto& language : kLanguages)
        codes << QString::fromLatin1(language.code.data(), static_cast<qsizetype>(language.code.size()));
    return codes;
}

QString languageName(const QString& code)
{
    for (const auto& language : kLanguages)
        if (code.toStdString() == language.code)
            return QString::fromUtf8(language.name.data(), static_cast<qsizetype>(language.name.size()));
    return code;
}

namespace {

// The nearest that we have: pt_BR for pt_PT.
QString systemLanguage()
{
    const QString system = QLocale::system().name(); // "pt_PT"
    const auto known = languages();
    if (known.contains(system))
        return system;
    const auto language = system.section(QLatin1Char('_'), 0, 0);
    for (const auto& code : known)
        if (code.section(QLatin1Char('_'), 0, 0) == language)
            return code;
    return QStringLiteral("en");
}

} // namespace

QString currentLanguage()
{
    return installed().code;
}

void setLanguage(const QString& code)
{
    const QString wanted = languages().contains(code) ? code : systemLanguage();
    auto& state = installed();
    if (wanted == state.code)
        return;
    state.code = wanted;
    // Times, numbers and dates follow the language; offsets and ports are written without grouping wherever they may be
    // copied.
    QLocale::setDefault(QLocale(wanted));
    Theme::instance().setLanguage(wanted); // first: what is written anew is laid out in the right font
    state.chosen.reset();
    if (!state.english)
        state.english = load(QStringLiteral("en"));
    if (wanted != QLatin1String("en"))
        state.chosen = load(wanted);
}

} // namespace brokerscope::ui
