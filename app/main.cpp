#include "app/connect.h"
#include "app/ctl.h"
#include "app/exam_check.h"
#include "app/headless.h"
#include "app/lesson_check.h"
#include "app/options.h"
#include "app/scenario_check.h"
#include "app/spare_memory.h"
#include "app/twins_check.h"

#ifdef BROKERSCOPE_WITH_WINDOW
#include "app/window.h"
#endif

#include <csignal>
#include <iostream>

namespace {

// Removes a temporary data directory at the end, also when the cluster in it could never be opened.
class TemporaryDirectory
{
public:
    explicit TemporaryDirectory(const brokerscope::cluster::ClusterConfig& config) : m_config(config) {}
    ~TemporaryDirectory()
    {
        std::error_code ignored;
        if (m_config.ephemeral)
            std::filesystem::remove_all(m_config.dataDirectory, ignored);
    }
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

private:
    const brokerscope::cluster::ClusterConfig& m_config;
};

} // namespace

int main(int argc, char** argv)
{
    using namespace brokerscope::app;
    const auto parsed = parseCommandLine(argc, argv);
    if (const auto* exit = std::get_if<ExitNow>(&parsed))
        return exit->code;
    if (const auto* ctl = std::get_if<CtlOptions>(&parsed))
        return runCtl(*ctl);
    const auto& run = std::get<RunOptions>(parsed);
    std::signal(SIGXFSZ, SIG_IGN); // a file at its limit is a write that fails, as on a full disk, and not our end
    const TemporaryDirectory temporary(run.cluster);
    if (run.lesson == "list")
        return listLessons(run.language);
    if (run.exam == "list")
        return listExams(run.language);
    if (run.scenario == "list")
        return listScenarios();
    if (run.compare == "list")
        return listComparisons();
    if (!run.compare.empty())
        return compare(run);
    if (run.check)
        return !run.exam.empty() ? checkExam(run) : run.lesson.empty() ? checkScenario(run) : checkLesson(run);
    const SpareMemory spareMemory;
    if (run.headless && !run.connect.empty())
        return watchHeadless(run);
    if (run.headless)
        return runHeadless(run);
#ifdef BROKERSCOPE_WITH_WINDOW
    return runWithWindow(argc, argv, run);
#else
    std::cerr << "brokerscope: this program was built without a window; use --headless\n";
    return 2;
#endif
}
