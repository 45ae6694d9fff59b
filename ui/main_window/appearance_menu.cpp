#include "ui/main_window/appearance_menu.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace brokerscope::ui {

AppearanceMenu::AppearanceMenu(QMainWindow& window, Settings& settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_themes(new QMenu(&window))
    , m_textSizes(new QMenu(&window))
    , m_languages(new QMenu(&window))
    , m_themeGroup(new QActionGroup(this))
    , m_textSizeGroup(new QActionGroup(this))
    , m_utc(addSwitch(QStringLiteral("action.utc"), showsUtc()))
{
    chooseMotion(m_settings.motion());
    m_motion = addSwitch(QStringLiteral("action.motion"), Motion::instance().isOn());
    for (const auto* name : {"system", "light", "dark", "high-contrast"}) {
        auto* action = addChoice(m_themes, m_themeGroup, QStringLiteral("action.theme.") + QLatin1String(name),
                                 nameOf(Theme::instance().choice()) == QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, name] {
            m_settings.setTheme(QLatin1String(name));
            Theme::instance().apply(themeChoiceOf(QLatin1String(name)));
        });
    }
    for (const int percent : {100, 125, 150, 200, 250, 300}) {
        auto* action = addChoice(m_textSizes, m_textSizeGroup, QStringLiteral("action.textSize.%1").arg(percent),
                                 qRound(Theme::instance().textScale() * 100) == percent);
        action->setData(percent);
        connect(action, &QAction::triggered, this, [this, percent] {
            m_settings.setTextScale(percent / 100.0);
            emit textScaleChosen(percent / 100.0);
        });
    }
    auto* languageGroup = new QActionGroup(this);
    for (const auto& code : ui::languages()) {
        auto* action = addChoice(m_languages, languageGroup, QStringLiteral("action.language.") + code, currentLanguage() == code);
        action->setText(languageName(code));
        connect(action, &QAction::triggered, this, [this, code] {
            m_settings.setLanguage(code);
            setLanguage(code);
        });
    }
    connect(m_utc, &QAction::toggled, this, [this](bool on) {
        m_settings.setUtc(on);
        showUtc(on);
        m_window.update();
    });
    connect(m_motion, &QAction::toggled, this, &AppearanceMenu::chooseMotion);
}

void AppearanceMenu::addTo(QMenu& view)
{
    for (auto* menu : {m_themes, m_textSizes, m_languages})
        view.addMenu(menu);
    view.addActions({m_utc, m_motion});
}

void AppearanceMenu::retranslate()
{
    m_themes->setTitle(tr("Theme"));
    const auto themes = m_themeGroup->actions();
    themes[0]->setText(tr("As the system"));
    themes[1]->setText(tr("Light"));
    themes[2]->setText(tr("Dark"));
    themes[3]->setText(tr("High contrast"));
    m_textSizes->setTitle(tr("Text size"));
    for (auto* action : m_textSizeGroup->actions())
        action->setText(tr("%1 %").arg(action->data().toInt()));
    m_languages->setTitle(tr("Language"));
    m_utc->setText(tr("Times in UTC"));
    m_motion->setText(tr("Moving pictures"));
    m_motion->setToolTip(tr("Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places."));
}

void AppearanceMenu::restyle()
{
    m_themes->setIcon(icon(QStringLiteral("theme")));
    m_languages->setIcon(icon(QStringLiteral("language")));
}

void AppearanceMenu::chooseMotion(bool on)
{
    m_settings.setMotion(on);
    Motion::instance().set(on);
    m_window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks |
                            (on ? QMainWindow::AnimatedDocks : QMainWindow::DockOptions()));
}

QAction* AppearanceMenu::addChoice(QMenu* menu, QActionGroup* group, const QString& name, bool chosen)
{
    auto* action = menu->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(chosen);
    return group->addAction(action);
}

QAction* AppearanceMenu::addSwitch(const QString& name, bool on)
{
    auto* action = new QAction(&m_window);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

} // namespace brokerscope::ui
