// Sends the records of a file, as fast as they are acknowledged, on a thread of its own. Internal to the bridge.
#pragma once

#include "ui/bridge/workloads.h"

#include <functional>
#include <memory>
#include <string>

namespace brokerscope::workload {
class Producer;
}

namespace brokerscope::ui {

class FileImport
{
public:
    // `report` is called on the import's thread, some times a second and once at the end.
    [[nodiscard]] static std::shared_ptr<FileImport>
    start(const ImportSpec& spec, const std::string& servers, const std::string& clientId, std::function<void(ImportProgress)> report);

    void cancel();

private:
    struct State;
    explicit FileImport(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<State> m_state;
};

} // namespace brokerscope::ui
