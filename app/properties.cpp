#include "app/properties.h"

namespace brokerscope::app {
namespace {

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

} // namespace

Result<void> readProperties(std::istream& file, const std::string& name, std::map<std::string, std::string>& settings)
{
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        line = trimmed(line);
        if (line.empty() || line[0] == '#' || line[0] == '!')
            continue;
        const auto equals = line.find('=');
        if (equals == std::string::npos)
            return makeError(ErrorKind::Invalid, {},
                             name + ":" + std::to_string(number) + ": expected NAME=VALUE, found \"" + line + "\"");
        settings.try_emplace(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
    }
    return success();
}

} // namespace brokerscope::app
