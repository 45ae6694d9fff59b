// One dock, floating and as narrow as is asked for: its pages are turned to, photographed, and looked at by the rules of look.
#pragma once

#include "look_rules.h"
#include "scenes.h"

#include "ui/main_window/dock.h"
#include "ui/main_window/main_window.h"
#include "ui/theme/theme.h"
#include "ui/views/view.h"
#include "ui/widgets/fitted_columns.h"

#include "engine/base/languages.h"

#include <QApplication>

#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::ui {

// Those that strain a panel most: long words, long sentences, high letters, no spaces. All that are shipped where
// BROKERSCOPE_EVERY_LANGUAGE is set: each takes half a minute of a processor.
inline std::vector<std::string_view> languagesToLookAt()
{
    std::vector<std::string_view> codes{"de", "fr", "th", "ja"};
    if (qEnvironmentVariableIsSet("BROKERSCOPE_EVERY_LANGUAGE")) {
        codes.clear();
        for (const auto& language : kLanguages)
            codes.push_back(language.code);
    }
    return codes;
}

class DockLooks
{
public:
    static constexpr int kNarrow = 430;

    // `name`: "dock." and what pictures are called by.
    DockLooks(MainWindow& window, std::string_view name, std::string_view language)
        : m_dock(*window.dock(QStringLiteral("dock.") + QLatin1String(name.data())))
        , m_name(QLatin1String(name.data()))
        , m_language(QLatin1String(language.data()))
    {
    }
    void choose(ThemeChoice theme, double scale, int width)
    {
        Theme::instance().setTextScale(scale);
        Theme::instance().apply(theme);
        m_width = width;
        m_dock.setFloating(true);
        m_dock.show();
        QApplication::processEvents();
        m_dock.resize(width, 640);
    }
    void check(const std::string& what)
    {
        for (auto* columns : m_dock.findChildren<FittedColumns*>())
            columns->fit();
        settleLayouts();
        auto& view = *m_dock.view();
        EXPECT_LE(view.width(), m_width) << "nothing has to be scrolled sideways";
        const auto called = QStringLiteral("%1-%2-%3-%4-%5-%6")
                                .arg(m_name, QString::fromStdString(what), nameOf(Theme::instance().choice()), m_language)
                                .arg(qRound(Theme::instance().textScale() * 100))
                                .arg(m_width);
        savePicture(view, called);
        const auto offences = offencesOf(view);
        EXPECT_TRUE(offences.isEmpty()) << called.toStdString() << ":\n  " << offences.join(QStringLiteral("\n  ")).toStdString();
    }

private:
    Dock& m_dock;
    QString m_name;
    QString m_language;
    int m_width = 0;
};

} // namespace brokerscope::ui
