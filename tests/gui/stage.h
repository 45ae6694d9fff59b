// A window over a cluster with nothing to show, busy or broken, with what it shows up to date and laid out.
#pragma once

#include "fake_topic_browser.h"
#include "scenes.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/views/view.h"
#include "ui/widgets/fitted_columns.h"

namespace brokerscope::ui {

enum class Scene { Empty, Busy, Broken };

inline const char* wordOf(Scene scene)
{
    return scene == Scene::Empty ? "empty" : scene == Scene::Busy ? "busy" : "broken";
}

inline const char* wordOf(ThemeChoice theme)
{
    return theme == ThemeChoice::Dark ? "dark" : theme == ThemeChoice::Light ? "light" : "high-contrast";
}

inline void prepare(ScriptedWindow& stage, Scene scene)
{
    auto& source = stage.source;
    if (scene == Scene::Empty) {
        source.state.topics.clear();
        source.state.groups.clear();
        source.state.clients.clear();
        return;
    }
    addLongNames(source);
    addConnections(source);
    addTransactions(source);
    addFrames(source);
    addWorkloads(stage.workloads);
    SteadyProducer billing;
    billing.clientId = QStringLiteral("billing");
    billing.record.topic = QString::fromLatin1(kLongName);
    billing.transactionalId = QStringLiteral("billing-1");
    stage.workloads.start(billing);
    if (scene == Scene::Broken)
        for (auto& row : stage.workloads.current)
            row.lastError = QStringLiteral("NOT_LEADER_OR_FOLLOWER: the leader has moved to another node.");
}

// A window over a cluster in the state that is asked for.
class SceneWindow : public ScriptedWindow
{
public:
    explicit SceneWindow(Scene scene) : ScriptedWindow([scene](ScriptedWindow& stage) { prepare(stage, scene); })
    {
        if (auto* browser = window.findChild<FakeTopicBrowser*>(); browser != nullptr && scene != Scene::Empty)
            browser->size = 5000;
        if (scene == Scene::Broken) {
            killNodeOne(source);
            addTime(source);
            addLost(source);
        }
        tell();
    }

    // The view in a dock of its own of that size, with what it shows up to date and laid out.
    View& open(const char* name, QSize size)
    {
        auto* dock = window.dock(QLatin1String(name));
        dock->setFloating(true);
        dock->show();
        QApplication::processEvents();
        dock->resize(size);
        tell();
        return *dock->view();
    }

    void tell()
    {
        for (int i = 0; i < 3; ++i) {
            source.advance(std::chrono::milliseconds(600));
            source.publish();
            QApplication::processEvents();
        }
        // Columns are fitted a little after the rows came.
        for (auto* columns : window.findChildren<FittedColumns*>())
            columns->fit();
        QApplication::processEvents();
    }
};

} // namespace brokerscope::ui
