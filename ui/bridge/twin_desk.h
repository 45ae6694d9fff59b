// Two clusters of their own beside the window's, which differ in one setting. Nothing here waits; how they do is asked for. GUI
// thread only.
#pragma once

#include "engine/twins/twin_run.h"

#include <QObject>
#include <QString>

#include <memory>

namespace brokerscope::ui {

using TwinStatePtr = std::shared_ptr<const twins::TwinState>;

class TwinDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Ends what still runs. Returns why it was not started, empty: it was.
    virtual QString start(const twins::Difference& difference) = 0;
    // Both clusters end in the background and are removed. No effect when none run.
    virtual void stop() = 0;
    // Of the last that was started; null: none was.
    [[nodiscard]] virtual TwinStatePtr state() const = 0;
};

} // namespace brokerscope::ui
