// What of the menu "View" changes how everything looks: theme, size of text, language, times in UTC, moving pictures.
// Each choice is kept in the settings.
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace brokerscope::ui {

class Settings;

class AppearanceMenu final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    AppearanceMenu(QMainWindow& window, Settings& settings);

    void addTo(QMenu& view);
    [[nodiscard]] QMenu* themes() const { return m_themes; }
    [[nodiscard]] QMenu* languages() const { return m_languages; }
    void retranslate();
    void restyle();

signals:
    // 1: usual size. Not applied here: how much room is left for panels is the window's.
    void textScaleChosen(double scale);

private:
    void chooseMotion(bool on);
    QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& name, bool chosen);
    QAction* addSwitch(const QString& name, bool on);

    QMainWindow& m_window;
    Settings& m_settings;
    QMenu* m_themes;
    QMenu* m_textSizes;
    QMenu* m_languages;
    QActionGroup* m_themeGroup;
    QActionGroup* m_textSizeGroup;
    QAction* m_utc;
    QAction* m_motion;
};

} // namespace brokerscope::ui
