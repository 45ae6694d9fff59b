#include "engine/scenario/produce_clauses.h"

namespace brokerscope::scenario {

std::vector<std::string> generatorClauses()
{
    return {"key", "keys", "skew", "value", "size", "header", "seed"};
}

Result<workload::GeneratorSettings> generatorOf(const Clauses& clauses, KeyDefault keys)
{
    using workload::KeyPattern;
    workload::GeneratorSettings made;
    const auto* key = clauses.find("key");
    const auto* distinct = clauses.find("keys");
    const auto* skew = clauses.find("skew");
    if (key != nullptr && *key == "none") {
        if (distinct != nullptr || skew != nullptr)
            return refusal("\"key none\" goes without \"keys\" and \"skew\"");
        made.keys = KeyPattern::None;
    } else if (key == nullptr && distinct == nullptr && !keys.keyGiven) {
        made.keys = KeyPattern::None;
    } else {
        if (key != nullptr)
            made.keyText = *key;
        made.keys = distinct == nullptr && key != nullptr ? KeyPattern::Fixed : KeyPattern::RoundRobin;
        if (distinct != nullptr) {
            BOOST_OUTCOME_TRY(made.distinctKeys, numberOf(*distinct, "a number of keys", 1, 1'000'000'000));
        }
    }
    if (skew != nullptr) {
        if (made.keys == KeyPattern::Fixed || made.keys == KeyPattern::None)
            return refusal("\"skew\" needs \"keys\": it says how unequal they are");
        BOOST_OUTCOME_TRY(made.keySkew, fractionOf(*skew, "a skew", 0, 5));
        made.keys = KeyPattern::Random;
    }
    if (const auto* value = clauses.find("value")) {
        if (*value == "null")
            made.tombstoneEvery = 1;
        else
            made.valueText = *value;
    }
    if (const auto* size = clauses.find("size")) {
        BOOST_OUTCOME_TRY(const auto bytes, numberOf(*size, "a size in bytes", 0, 1'000'000));
        made.valueSize = static_cast<std::size_t>(bytes);
    }
    if (const auto* seed = clauses.find("seed")) {
        BOOST_OUTCOME_TRY(const auto number, numberOf(*seed, "a seed", 0, std::int64_t{1} << 53));
        made.seed = static_cast<std::uint64_t>(number);
    }
    for (const auto& header : clauses.all("header")) {
        const auto equals = header.find('=');
        if (equals == std::string::npos || equals == 0)
            return refusal("a header is NAME=VALUE, not \"" + header + "\"");
        made.headers.push_back({header.substr(0, equals), header.substr(equals + 1)});
    }
    return made;
}

Result<std::optional<PartitionIndex>> partitionClauseOf(const Clauses& clauses)
{
    const auto* text = clauses.find("partition");
    if (text == nullptr)
        return std::optional<PartitionIndex>();
    BOOST_OUTCOME_TRY(const auto number, numberOf(*text, "the number of a partition", 0, 9'999));
    return std::optional(PartitionIndex(static_cast<std::int32_t>(number)));
}

Result<workload::Acks> acksOf(const std::string& word)
{
    if (word == "0")
        return workload::Acks::None;
    if (word == "1")
        return workload::Acks::Leader;
    if (word == "all" || word == "-1")
        return workload::Acks::All;
    return refusal("acks is 0, 1 or all, not \"" + word + "\"");
}

} // namespace brokerscope::scenario
