// The command line, as values.
#pragma once

#include "engine/cluster/config.h"
#include "engine/runtime/network.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace brokerscope::app {

struct RunOptions
{
    cluster::ClusterConfig cluster;
    std::vector<runtime::Endpoint> connect; // of a cluster that runs elsewhere; empty: one of our own
    bool headless = false;
    bool placeGiven = false; // where the data are, was said: --data-dir, --ephemeral, --connect or --replay
    std::string record; // a session file to write; empty: none
    std::string replay; // a session file to show in place of a cluster
    std::string lesson; // a name or a file; empty: none
    std::string exam;   // a name or a file; empty: none
    bool check = false; // play the lesson, exam, scenario or comparison without a window and say whether it goes as it should
    bool byHand = false;      // in a check somebody else makes the acts
    std::string breakStep;    // in a check the act of this step is left out; of an exam: fault, diagnosis or repair; of a scenario: clients or fault
    std::string scenario; // a name or a file; empty: none
    std::string compare;  // the name of a difference for two clusters; empty: none
    bool portGiven = false;
    bool resetUi = false;
    std::string language; // of kLanguages; empty: the system's
    std::string theme;    // "light", "dark", "high-contrast"; empty: the system's
};

struct CtlOptions
{
    std::filesystem::path dataDirectory;
    std::string command;              // "status", "kill" ...
    std::vector<std::string> arguments;
    bool json = false;
    bool follow = false;
    bool oneWay = false;
};

struct ExitNow
{
    int code = 0; // everything there was to say has been printed
};

// Prints help, version or what is wrong with the arguments itself.
[[nodiscard]] std::variant<RunOptions, CtlOptions, ExitNow> parseCommandLine(int argc, char** argv);

// The platform's place for user data, e.g. ~/.local/share/brokerscope.
[[nodiscard]] std::filesystem::path defaultDataDirectory();

} // namespace brokerscope::app
