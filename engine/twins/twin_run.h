// Plays one script on two clusters of their own at the same time, and collects what each shows. Both are thrown away at the end.
// Beside a cluster of the caller's it shares nothing with it but the machine. Any thread; nothing waits.
#pragma once

#include "engine/twins/collector.h"
#include "engine/twins/difference.h"

#include <array>
#include <memory>

namespace brokerscope::twins {

enum class Phase {
    Opening, // clusters start
    Playing,
    Done,    // both came to their end: the sums are final
    Failed,  // a cluster could not be opened, or a script not be played: `problem` says why
    Stopped, // by stop()
};

struct Mark // an act that was done
{
    double seconds = 0;
    std::string line; // in the words of ctl
};

struct SideState
{
    std::vector<Sample> samples;
    std::vector<Mark> marks; // without the preparations
    Sums sums;               // so far
    std::string problem;     // one sentence, where the script did not go as it should; empty otherwise
};

struct TwinState
{
    Phase phase = Phase::Opening;
    std::string problem;  // one sentence; of Failed
    double seconds = 0;   // since the beginning of the script, of the side that is behind
    double length = 0;    // when its last act is due; the clusters then need some seconds to settle
    bool settling = false; // every act is done
    std::array<SideState, 2> sides;
};

// How many nodes and ports the two clusters of these scripts take together.
[[nodiscard]] int nodesOf(const std::array<scenario::Scenario, 2>& scripts);
[[nodiscard]] int portsOf(const std::array<scenario::Scenario, 2>& scripts);

class TwinRun
{
public:
    // `speed`: 5 makes the pauses between the acts five times as short.
    [[nodiscard]] static std::unique_ptr<TwinRun> start(std::array<scenario::Scenario, 2> scripts, double speed = 1);
    ~TwinRun(); // as stop()
    TwinRun(const TwinRun&) = delete;
    TwinRun& operator=(const TwinRun&) = delete;

    // The newest state; never null. A new one appears twice a second, and at each act.
    [[nodiscard]] std::shared_ptr<const TwinState> state() const;
    // Clients and clusters end in the background, and their directories are removed; workload::waitForClosingClients() waits for it.
    void stop();

private:
    class Impl;
    explicit TwinRun(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::twins
