#include "engine/base/condition_words.h"

#include <utility>

namespace brokerscope {

std::vector<std::string> conditionWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::exchange(word, {}));
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool unequal = c == '!' && text.substr(i + 1).starts_with('=');
        if (c == ' ' || c == '\t' || c == '\n') {
            end();
        } else if (c == '=' && word.empty() && !words.empty() && (words.back() == "<" || words.back() == ">" || words.back() == "!")) {
            words.back() += c;
        } else if (c == '<' || c == '>' || c == '=' || unequal) {
            end();
            words.emplace_back(1, c);
        } else {
            word += c;
        }
    }
    end();
    return words;
}

} // namespace brokerscope
