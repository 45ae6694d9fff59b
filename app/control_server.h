// Answers `brokerscope ctl`: a local socket in the data directory that only its owner may open, served on a thread of its
// own. An answer means that the command has taken effect.
#pragma once

#include "app/control_target.h"
#include "engine/base/result.h"

#include <filesystem>
#include <memory>

namespace brokerscope::app {

class ControlServer
{
public:
    // `cluster` must outlive the server. Error: the socket cannot be made (path too long, no permission).
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>> start(ControlTarget& cluster,
                                                                      const std::filesystem::path& dataDirectory);
    ~ControlServer(); // closes all connections and removes the socket

private:
    class Impl;
    explicit ControlServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::app
