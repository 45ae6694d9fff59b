#include "ui/language.h"

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
    return {QStringLiteral("en"), QStringLiteral("th")};
}

QString languageName(const QString& code)
{
    return code == QLatin1String("th") ? QStringLiteral("ไทย") : QStringLiteral("English");
}

QString currentLanguage()
{
    return installed().code;
}

void setLanguage(const QString& code)
{
    QString wanted = code;
    if (!languages().contains(wanted)) {
        wanted = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
        if (!languages().contains(wanted))
            wanted = QStringLiteral("en");
    }
    auto& state = installed();
    if (wanted == state.code)
        return;
    state.code = wanted;
    // Times, numbers and dates follow the language; offsets and ports are written without grouping wherever they may be
    // copied.
    QLocale::setDefault(wanted == QLatin1String("th") ? QLocale(QLocale::Thai, QLocale::Thailand)
                                                      : QLocale(QLocale::English, QLocale::UnitedStates));
    state.chosen.reset();
    if (!state.english)
        state.english = load(QStringLiteral("en"));
    if (wanted != QLatin1String("en"))
        state.chosen = load(wanted);
}

} // namespace brokerscope::ui
