// The languages that the window, the lessons and the scenarios are shipped in.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace brokerscope {

struct Language
{
    std::string_view code; // as translations/brokerscope_CODE.ts and resources/lessons/CODE have it
    std::string_view name; // in itself
};

inline constexpr std::array kLanguages{Language{"en", "English"}, Language{"th", "ไทย"},    Language{"de", "Deutsch"},  Language{"es", "Español"},
                                     Language{"fr", "Français"}, Language{"ja", "日本語"},     Language{"zh_CN", "简体中文"}, Language{"pt_BR", "Português (Brasil)"}};

[[nodiscard]] inline bool isLanguage(std::string_view code)
{
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](const Language& language) { return language.code == code; });
}

// "en, th", for messages.
[[nodiscard]] inline std::string languageCodes()
{
    std::string codes;
    for (const auto& language : kLanguages)
        codes += (codes.empty() ? "" : ", ") + std::string(language.code);
    return codes;
}

} // namespace brokerscope
