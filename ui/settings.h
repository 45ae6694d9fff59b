// What the window remembers between runs. A saved layout of another format version is ignored, never interpreted.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace brokerscope::ui {

class Settings
{
public:
    Settings();
    explicit Settings(const QString& file); // tests: an own file

    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    [[nodiscard]] QString theme() const;
    void setTheme(const QString& name);
    [[nodiscard]] bool demo() const; // may the demonstration clients start by themselves?
    void setDemo(bool on);

    // Empty when nothing fitting was saved.
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    void setLayout(const QByteArray& geometry, const QByteArray& layout);
    void forgetLayout();
    void clear();

private:
    [[nodiscard]] bool layoutFits() const;

    QSettings m_settings;
};

} // namespace brokerscope::ui
