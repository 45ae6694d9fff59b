// A text file in YAML as a tree of values that know their lines. Lessons, scenarios and exams are read from it; whatever is
// wrong with such a file is said as "FILE:LINE: reason".
//
// A subset of YAML: one document, texts, lists and maps whose keys are texts; no anchors, aliases, tags or repeated keys. All
// scalars are texts until somebody asks for a number: `yes`, `null` and `1.10` mean what is written. The bytes may come from
// anybody: size, depth and number of values are bounded, and nothing throws.
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brokerscope::script {

inline constexpr std::size_t kMostBytes = 1 << 20;
inline constexpr int kMostDepth = 24;
inline constexpr std::size_t kMostValues = 20'000;

class Value
{
public:
    enum class Kind {
        Empty, // "key:" with nothing behind it
        Text,
        List,
        Map,
    };

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] int line() const { return m_line; } // the first is 1
    [[nodiscard]] const std::string& file() const { return *m_file; }
    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }
    [[nodiscard]] bool isList() const { return m_kind == Kind::List; }
    [[nodiscard]] bool isMap() const { return m_kind == Kind::Map; }

    // Empty when it is of another kind. A map's keys are in the order of the file.
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const std::vector<Value>& items() const { return m_items; }
    [[nodiscard]] const std::vector<std::pair<std::string, Value>>& fields() const { return m_fields; }
    // Null: not a map, or it has no such key.
    [[nodiscard]] const Value* find(std::string_view key) const;

    // "FILE:LINE: reason"
    [[nodiscard]] Error error(const std::string& reason) const;

    // Refuses what is no map, and a key that is not among `allowed`, with what was probably meant. `what` is what the map
    // describes: "a step".
    [[nodiscard]] Result<void> expectMap(const char* what, std::initializer_list<std::string_view> allowed) const;
    // The value of a key that has to be there.
    [[nodiscard]] Result<const Value*> require(std::string_view key, const char* what) const;

    // `what` stands in the reason: "the title has to be a text".
    [[nodiscard]] Result<std::string> asText(const char* what) const; // not empty
    [[nodiscard]] Result<std::int64_t> asInteger(const char* what, std::int64_t least, std::int64_t most) const;
    [[nodiscard]] Result<double> asNumber(const char* what, double least, double most) const;
    [[nodiscard]] Result<bool> asYesOrNo(const char* what) const;                // yes, no, true, false
    [[nodiscard]] Result<std::vector<std::string>> asTexts(const char* what) const; // a list of texts, or a single one

private:
    friend class Builder;
    Kind m_kind = Kind::Empty;
    int m_line = 1;
    std::shared_ptr<const std::string> m_file;
    std::string m_text;
    std::vector<Value> m_items;
    std::vector<std::pair<std::string, Value>> m_fields;
};

// `name` is what errors call the file.
[[nodiscard]] Result<Value> parseDocument(std::string_view text, const std::string& name);
// Errors call the file by its name without the folders, so that they read the same wherever it lies.
[[nodiscard]] Result<Value> loadDocument(const std::filesystem::path& path);

} // namespace brokerscope::script
