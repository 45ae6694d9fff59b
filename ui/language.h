// The language of the window: translators for our own words, and for the few words of Qt that Qt itself has no Thai for.
#pragma once

#include <QString>
#include <QStringList>

namespace brokerscope::ui {

// Codes of the languages there are, "en" first.
[[nodiscard]] QStringList languages();
// A language's name in itself ("ไทย").
[[nodiscard]] QString languageName(const QString& code);
[[nodiscard]] QString currentLanguage();
// Switches at once: every widget gets QEvent::LanguageChange. An unknown or empty code means the system's language where
// we have it, else English. English is loaded always, because its plural forms live in a translation file, too.
void setLanguage(const QString& code);

} // namespace brokerscope::ui
