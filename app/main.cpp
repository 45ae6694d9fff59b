#include "app/ctl.h"
#include "app/headless.h"
#include "app/options.h"

#ifdef BROKERSCOPE_WITH_WINDOW
#include "app/window.h"
#endif

#include <iostream>

int main(int argc, char** argv)
{
    using namespace brokerscope::app;
    const auto parsed = parseCommandLine(argc, argv);
    if (const auto* exit = std::get_if<ExitNow>(&parsed))
        return exit->code;
    if (const auto* ctl = std::get_if<CtlOptions>(&parsed))
        return runCtl(*ctl);
    const auto& run = std::get<RunOptions>(parsed);
    if (run.headless)
        return runHeadless(run);
#ifdef BROKERSCOPE_WITH_WINDOW
    return runWithWindow(argc, argv, run);
#else
    std::cerr << "brokerscope: this program was built without a window; use --headless\n";
    return 2;
#endif
}
