// The scenarios and set pieces that come with the program (resources/scenarios), which are part of it; and files of one's own.
#pragma once

#include "engine/scenario/scenario.h"

#include <filesystem>

namespace brokerscope::scenario {

struct LibraryEntry
{
    std::string name; // "shop-orders"
    bool setPiece = false;
};

// By name, set pieces behind the scenarios.
[[nodiscard]] const std::vector<LibraryEntry>& library();

// `nameOrFile`: a name of the library, or a file. Error: "FILE:LINE: reason", or that there is neither, with what was probably
// meant.
[[nodiscard]] Result<Scenario> loadScenario(const std::string& nameOrFile);
// The text of a file of the library: "shop-orders.yaml", "set_pieces/kill-leader.yaml", "th/shop-orders.yaml". Null: there is none.
[[nodiscard]] const std::string_view* libraryText(std::string_view path);
// The words of a scenario of the library in a language ("th"); English where there is no translation.
[[nodiscard]] ScenarioWords wordsIn(const std::string& language, const Scenario& scenario);

// Every file of resources/scenarios by its path in there; generated.
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>>& scenarioFiles();

} // namespace brokerscope::scenario
