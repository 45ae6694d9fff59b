#include "engine/script/document.h"

#include "engine/base/spelling.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <optional>
#include <sstream>

namespace brokerscope::script {
namespace {

// Ends the library's walk through the text; caught in parseDocument().
struct Refused
{
    int line;
    std::string reason;
};

Error errorAt(const std::string& file, int line, const std::string& reason)
{
    return makeError(ErrorKind::Invalid, {}, file + ":" + std::to_string(line) + ": " + reason);
}

std::string inQuotes(const std::string& text)
{
    constexpr std::size_t kShown = 60;
    return "\"" + (text.size() > kShown ? text.substr(0, kShown) + "..." : text) + "\"";
}

// The line of a byte that no text file has; none: there is no such byte. The library takes some of them for the end of the
// text and would quietly leave out the rest.
std::optional<int> lineOfControlCharacter(std::string_view text)
{
    int line = 1;
    for (const char c : text) {
        if (c == '\n')
            ++line;
        else if (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\r')
            return line;
    }
    return std::nullopt;
}

} // namespace

// Takes what the library reads, in the order of the file, and builds the tree. Maps come as key, value, key, value.
class Builder final : public YAML::EventHandler
{
public:
    explicit Builder(std::shared_ptr<const std::string> file) : m_file(std::move(file)) {}

    [[nodiscard]] Value takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        add(make(Value::Kind::Empty, mark));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        throw Refused{lineOf(mark), "aliases (*name) are not allowed here: write the value out"};
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        auto scalar = make(Value::Kind::Text, mark);
        scalar.m_text = value;
        add(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(Value::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(Value::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        Value value;
        std::optional<Value> key; // of a map, whose value comes next
    };

    static int lineOf(const YAML::Mark& mark) { return std::max(mark.line, 0) + 1; }
    static void refuseAnchor(const YAML::Mark& mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            throw Refused{lineOf(mark), "anchors (&name) are not allowed here"};
    }
    static void refuseTag(const YAML::Mark& mark, const std::string& tag)
    {
        // "?" and "!" are the library's words for a plain and for a quoted scalar.
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Refused{lineOf(mark), "tags (!name) are not allowed here; quote a text that begins with \"!\""};
    }

    Value make(Value::Kind kind, const YAML::Mark& mark)
    {
        if (++m_count > kMostValues)
            throw Refused{lineOf(mark), "there are more than " + std::to_string(kMostValues) + " values in this file"};
        Value value;
        value.m_kind = kind;
        value.m_line = lineOf(mark);
        value.m_file = m_file;
        return value;
    }
    void open(Value::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (m_levels.size() >= static_cast<std::size_t>(kMostDepth))
            throw Refused{lineOf(mark), "lists and maps are nested more than " + std::to_string(kMostDepth) + " deep"};
        m_levels.push_back({make(kind, mark), std::nullopt});
    }
    void close()
    {
        auto value = std::move(m_levels.back().value);
        m_levels.pop_back();
        add(std::move(value));
    }
    void add(Value value)
    {
        if (m_levels.empty()) {
            m_root = std::move(value);
            return;
        }
        auto& level = m_levels.back();
        if (level.value.isList()) {
            level.value.m_items.push_back(std::move(value));
        } else if (!level.key) {
            if (!value.isText() || value.m_text.empty())
                throw Refused{value.line(), "a key has to be a text"};
            if (level.value.find(value.m_text) != nullptr)
                throw Refused{value.line(), inQuotes(value.m_text) + " is there twice"};
            level.key = std::move(value);
        } else {
            if (value.m_kind == Value::Kind::Empty)
                value.m_line = level.key->m_line; // the library gives the place where the next thing begins
            level.value.m_fields.emplace_back(std::move(level.key->m_text), std::move(value));
            level.key.reset();
        }
    }

    std::shared_ptr<const std::string> m_file;
    std::vector<Level> m_levels;
    Value m_root;
    std::size_t m_count = 0;
};

const Value* Value::find(std::string_view key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto& field) { return field.first == key; });
    return found == m_fields.end() ? nullptr : &found->second;
}

Error Value::error(const std::string& reason) const
{
    return errorAt(*m_file, m_line, reason);
}

Result<void> Value::expectMap(const char* what, std::initializer_list<std::string_view> allowed) const
{
    const std::vector<std::string> words(allowed.begin(), allowed.end());
    if (!isMap()) {
        std::string list;
        for (const auto& word : words)
            list += (list.empty() ? "" : ", ") + word;
        return error(std::string(what) + " has to be a map with these keys: " + list);
    }
    for (const auto& [key, value] : m_fields) {
        if (std::find(words.begin(), words.end(), key) != words.end())
            continue;
        const auto nearest = nearestWord(key, words);
        return value.error(inQuotes(key) + " is no key of " + what + (nearest.empty() ? "" : "; did you mean \"" + nearest + "\"?"));
    }
    return success();
}

Result<const Value*> Value::require(std::string_view key, const char* what) const
{
    if (const auto* value = find(key))
        return value;
    return error(std::string(what) + " has no \"" + std::string(key) + "\"");
}

Result<std::string> Value::asText(const char* what) const
{
    if (!isText() || m_text.empty())
        return error(std::string(what) + " has to be a text");
    return m_text;
}

Result<std::int64_t> Value::asInteger(const char* what, std::int64_t least, std::int64_t most) const
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
    if (!isText() || failed != std::errc{} || end != m_text.data() + m_text.size() || number < least || number > most)
        return error(std::string(what) + " has to be a whole number from " + std::to_string(least) + " to " +
                     std::to_string(most) + (isText() ? ", not " + inQuotes(m_text) : std::string()));
    return number;
}

Result<double> Value::asNumber(const char* what, double least, double most) const
{
    double number = 0;
    const auto [end, failed] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
    if (!isText() || failed != std::errc{} || end != m_text.data() + m_text.size() || !std::isfinite(number) ||
        number < least || number > most) {
        std::ostringstream reason;
        reason << what << " has to be a number from " << least << " to " << most;
        if (isText())
            reason << ", not " << inQuotes(m_text);
        return error(reason.str());
    }
    return number;
}

Result<bool> Value::asYesOrNo(const char* what) const
{
    if (m_text == "yes" || m_text == "true")
        return true;
    if (m_text == "no" || m_text == "false")
        return false;
    return error(std::string(what) + " is yes or no" + (isText() ? ", not " + inQuotes(m_text) : std::string()));
}

Result<std::vector<std::string>> Value::asTexts(const char* what) const
{
    if (isText() && !m_text.empty())
        return std::vector{m_text};
    if (!isList() || m_items.empty())
        return error(std::string(what) + " has to be a text or a list of texts");
    std::vector<std::string> texts;
    for (const auto& item : m_items) {
        if (!item.isText() || item.m_text.empty())
            return item.error(std::string(what) + " has to be a text or a list of texts");
        texts.push_back(item.m_text);
    }
    return texts;
}

Result<Value> parseDocument(std::string_view text, const std::string& name)
{
    if (text.size() > kMostBytes)
        return errorAt(name, 1, "the file is larger than " + std::to_string(kMostBytes / 1024) + " KiB");
    if (const auto line = lineOfControlCharacter(text))
        return errorAt(name, *line, "there is a control character: this is no text");
    // A quote that is never closed is an error to the library only where no line break follows.
    const auto last = text.find_last_not_of(" \t\r\n");
    text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
    Builder builder(std::make_shared<const std::string>(name));
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return errorAt(name, 1, "the file is empty");
        auto root = builder.takeRoot();
        if (parser.HandleNextDocument(builder))
            return errorAt(name, builder.takeRoot().line(), "a second document (---) begins here: there may be one only");
        return root;
    } catch (const Refused& refused) {
        return errorAt(name, refused.line, refused.reason);
    } catch (const YAML::Exception& problem) {
        return errorAt(name, std::max(problem.mark.line, 0) + 1, "not readable as YAML: " + problem.msg);
    } catch (const std::exception& problem) {
        return errorAt(name, 1, std::string("not readable as YAML: ") + problem.what());
    }
}

Result<Value> loadDocument(const std::filesystem::path& path)
{
    std::error_code code;
    if (std::filesystem::is_directory(path, code))
        return makeError(ErrorKind::Io, "read " + path.string(), "it is a directory");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return makeError(ErrorKind::NotFound, "read " + path.string(), "there is no such file, or it may not be read");
    std::string text(kMostBytes + 1, '\0'); // one more than is allowed tells a file that is too large
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad())
        return makeError(ErrorKind::Io, "read " + path.string(), "the disk did not give it");
    text.resize(static_cast<std::size_t>(file.gcount()));
    return parseDocument(text, path.filename().string());
}

} // namespace brokerscope::script
