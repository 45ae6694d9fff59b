// The files of one kind (lessons, exams) that come with the program, by name and in their order, and those of somebody else, each
// with its translation. A file of the program is read once. Any thread.
#pragma once

#include "engine/base/spelling.h"
#include "engine/script/document.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brokerscope::lesson {

template <class T> class FileLibrary
{
public:
    using Files = std::vector<std::pair<std::string_view, std::string_view>>; // path, text; as cmake/BrokerscopeTexts.cmake makes them

    struct Kind
    {
        const char* name; // "lesson"
        const Files& files;
        Result<T> (*read)(const script::Value& document, const std::string& name);
        Result<T> (*translated)(const T& item, const script::Value& translation);
        Result<T> (*load)(const std::filesystem::path& path);
    };
    struct Opened
    {
        T item;
        std::string problem; // with its translation, which then is not used; empty: none
    };

    explicit FileLibrary(Kind kind) : m_kind(kind)
    {
        std::vector<std::pair<int, std::string>> found;
        for (const auto& [path, text] : m_kind.files) {
            if (path.find('/') != std::string_view::npos || !path.ends_with(kEnding))
                continue;
            const std::string name(path.substr(0, path.size() - kEnding.size()));
            const auto opened = open(name, "en");
            found.emplace_back(opened && opened.value().item.order > 0 ? opened.value().item.order : kLast, name);
        }
        std::sort(found.begin(), found.end());
        for (auto& [order, name] : found)
            m_names.push_back(std::move(name));
    }

    // Those of the program, in their order.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

    // `name`: of one of the program, or a path to a file (it has a "/" or ends in ".yaml"), whose translation lies beside it as
    // LANGUAGE/NAME.yaml. Error: there is none, with what was probably meant, or "FILE:LINE: reason".
    [[nodiscard]] Result<Opened> open(const std::string& name, const std::string& language)
    {
        if (name.find('/') != std::string::npos || name.ends_with(kEnding))
            return openFile(name, language);
        const std::pair key(name, language);
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_read.find(key); found != m_read.end())
                return found->second;
        }
        BOOST_OUTCOME_TRY(auto opened, readOwn(name, language));
        const std::lock_guard lock(m_mutex);
        return m_read.emplace(key, std::move(opened)).first->second;
    }

private:
    static constexpr std::string_view kEnding = ".yaml";
    static constexpr int kLast = 999;

    const std::string_view* textOf(const std::string& path) const
    {
        const auto found = std::find_if(m_kind.files.begin(), m_kind.files.end(), [&](const auto& file) { return file.first == path; });
        return found == m_kind.files.end() ? nullptr : &found->second;
    }

    Error unknown(const std::string& name) const
    {
        const auto nearest = nearestWord(name, m_names);
        std::string names;
        for (const auto& one : m_names)
            names += (names.empty() ? "" : ", ") + one;
        return makeError(ErrorKind::NotFound, {}, "there is no " + std::string(m_kind.name) + " \"" + name + "\"" +
                                                      (nearest.empty() ? "; there are " + names : "; did you mean \"" + nearest + "\"?"));
    }

    Result<Opened> readOwn(const std::string& name, const std::string& language) const
    {
        const auto file = name + std::string(kEnding);
        const auto* text = textOf(file);
        if (text == nullptr)
            return unknown(name);
        BOOST_OUTCOME_TRY(const auto document, script::parseDocument(*text, file));
        Opened opened;
        BOOST_OUTCOME_TRY(opened.item, m_kind.read(document, name));
        const auto path = language + "/" + file;
        if (const auto* translation = textOf(path))
            translate(opened, script::parseDocument(*translation, path));
        return opened;
    }

    Result<Opened> openFile(const std::filesystem::path& path, const std::string& language) const
    {
        Opened opened;
        BOOST_OUTCOME_TRY(opened.item, m_kind.load(path));
        const auto beside = path.parent_path() / language / path.filename();
        std::error_code code;
        if (!language.empty() && std::filesystem::exists(beside, code))
            translate(opened, script::loadDocument(beside));
        return opened;
    }

    void translate(Opened& opened, const Result<script::Value>& document) const
    {
        auto result = document ? m_kind.translated(opened.item, document.value()) : Result<T>(document.error());
        if (result)
            opened.item = std::move(result.value());
        else
            opened.problem = result.error().message();
    }

    const Kind m_kind;
    std::vector<std::string> m_names;
    std::mutex m_mutex;
    std::map<std::pair<std::string, std::string>, Opened> m_read; // by name and language
};

} // namespace brokerscope::lesson
