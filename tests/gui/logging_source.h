// A scripted cluster whose nodes write logs, too.
#pragma once

#include "fake_source.h"

#include "ui/bridge/server_log_source.h"

namespace brokerscope::ui {

class LoggingSource final : public FakeSource, public ServerLogSource
{
public:
    [[nodiscard]] cluster::LogBatch readLog(std::uint64_t from, std::size_t limit) const override { return log.read(from, limit); }
    cluster::ServerLog log;
};

} // namespace brokerscope::ui
