// The clauses that say what records are like, shared by `produce` and `start producer`. Internal to this folder.
#pragma once

#include "engine/scenario/words.h"
#include "engine/workload/producer.h"

namespace brokerscope::scenario {

[[nodiscard]] std::vector<std::string> generatorClauses(); // key, keys, skew, value, size, header, seed

struct KeyDefault
{
    bool keyGiven = false; // whether records have a key when no clause speaks of one
};
[[nodiscard]] Result<workload::GeneratorSettings> generatorOf(const Clauses& clauses, KeyDefault keys);
[[nodiscard]] Result<std::optional<PartitionIndex>> partitionClauseOf(const Clauses& clauses);
[[nodiscard]] Result<workload::Acks> acksOf(const std::string& word);

} // namespace brokerscope::scenario
