// Which transactions ListTransactions shows (KIP-664, KIP-994, KIP-1152). What is not asked for
// lets everything pass.
#pragma once

#include "engine/protocol/generated/list_transactions_request.h"
#include "engine/transaction/transaction.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::transaction {

struct ListFilter
{
    bool hasStates = false; // names were given, known or not
    std::set<TransactionState> states;
    std::set<ProducerId> producerIds;
    std::int64_t longerThanMs = -1;                  // open for longer than this
    std::function<bool(std::string_view)> idMatches; // null: any

    [[nodiscard]] bool
    matches(const std::string& id, const Transaction& transaction, std::int64_t nowMs) const;
};

// Without the pattern, which takes an engine for regular expressions. `unknownStates` gets the
// names that are no states.
[[nodiscard]] ListFilter filterOf(const protocol::ListTransactionsRequest& request,
                                  std::vector<std::string>& unknownStates);

} // namespace brokerscope::transaction
