#include "engine/scenario/library.h"

#include "engine/scenario/words.h"

#include <algorithm>
#include <tuple>

namespace brokerscope::scenario {

namespace {

constexpr std::string_view kSetPieces = "set_pieces/";
constexpr std::string_view kEnding = ".yaml";

std::vector<LibraryEntry> entries()
{
    std::vector<LibraryEntry> all;
    for (const auto& [path, text] : scenarioFiles()) {
        const bool setPiece = path.rfind(kSetPieces, 0) == 0;
        const std::string name(setPiece ? path.substr(kSetPieces.size()) : path);
        if (name.find('/') == std::string::npos && name.ends_with(kEnding))
            all.push_back({name.substr(0, name.size() - kEnding.size()), setPiece});
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return std::tie(a.setPiece, a.name) < std::tie(b.setPiece, b.name); });
    return all;
}

} // namespace

const std::vector<LibraryEntry>& library()
{
    static const auto kEntries = entries();
    return kEntries;
}

const std::string_view* libraryText(std::string_view path)
{
    for (const auto& [name, text] : scenarioFiles())
        if (name == path)
            return &text;
    return nullptr;
}

Result<Scenario> loadScenario(const std::string& nameOrFile)
{
    for (const auto& entry : library())
        if (entry.name == nameOrFile)
            return parseScenario(*libraryText((entry.setPiece ? std::string(kSetPieces) : std::string()) + entry.name + std::string(kEnding)),
                                 entry.name, entry.name + std::string(kEnding));
    const std::filesystem::path path(nameOrFile);
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        BOOST_OUTCOME_TRY(const auto document, script::loadDocument(path));
        return readScenario(document, path.stem().string());
    }
    std::vector<std::string> names;
    for (const auto& entry : library())
        names.push_back(entry.name);
    return makeError(ErrorKind::NotFound, {},
                     "there is neither a scenario nor a file \"" + nameOrFile + "\"" + didYouMean(nameOrFile, names));
}

ScenarioWords wordsIn(const std::string& language, const Scenario& scenario)
{
    const auto path = language + "/" + scenario.name + std::string(kEnding);
    const auto* text = libraryText(path);
    if (text == nullptr)
        return wordsOf(scenario);
    const auto document = script::parseDocument(*text, path);
    if (!document)
        return wordsOf(scenario);
    auto words = translated(scenario, document.value());
    return words ? std::move(words.value()) : wordsOf(scenario);
}

} // namespace brokerscope::scenario
