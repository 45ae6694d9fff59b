#include "app/audit.h"

#include <nlohmann/json.hpp>

namespace brokerscope::app {
using nlohmann::json;

namespace {

const char* nameOf(ledger::Fate fate)
{
    return fate == ledger::Fate::Lost ? "lost" : "doubled";
}

json textOf(const std::optional<std::string>& text)
{
    return text ? json(*text) : json();
}

} // namespace

Result<workload::AuditorSettings> auditOf(const std::vector<std::string>& operands)
{
    const auto wrong = [](const std::string& why) {
        return makeError(ErrorKind::Invalid, {}, why + ": audit SOURCE RESULT [group NAME] [by key|value]");
    };
    if (operands.size() < 2)
        return wrong("two topics are needed");
    workload::AuditorSettings settings;
    settings.source = operands[0];
    settings.result = operands[1];
    for (std::size_t i = 2; i < operands.size(); i += 2) {
        if (i + 1 == operands.size())
            return wrong("a word is missing after \"" + operands[i] + '"');
        const auto& word = operands[i + 1];
        if (operands[i] == "group")
            settings.group = word;
        else if (operands[i] != "by")
            return wrong("\"" + operands[i] + "\" is not understood");
        else if (word == "key")
            settings.likeness = ledger::Likeness::Key;
        else if (word == "value")
            settings.likeness = ledger::Likeness::Value;
        else
            return wrong("records are compared by key or by value, or by both when nothing is said");
    }
    return settings;
}

json toJson(const workload::AuditorSettings& settings, const workload::AuditReport& report)
{
    const auto& ledger = report.ledger;
    json troubles = json::array();
    for (const auto& trouble : ledger.troubles)
        troubles.push_back({{"partition", trouble.partition.value()},
                            {"offset", trouble.offset.value()},
                            {"fate", nameOf(trouble.fate)},
                            {"times", trouble.times},
                            {"key", textOf(trouble.key)},
                            {"value", textOf(trouble.value)}});
    return {{"source", settings.source},
            {"result", settings.result},
            {"group", settings.group},
            {"sent", ledger.sent},
            {"stored", ledger.stored},
            {"seen", ledger.seen},
            {"doubled", ledger.doubled},
            {"lost", ledger.lost},
            {"onItsWay", ledger.onItsWay},
            {"open", ledger.open},
            {"aborted", ledger.aborted},
            {"strange", ledger.strange},
            {"exact", ledger.exact()},
            {"full", ledger.full},
            {"beginsLate", report.beginsLate},
            {"troubles", std::move(troubles)}};
}

} // namespace brokerscope::app
