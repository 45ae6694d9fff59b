#include "engine/transaction/list_filter.h"

namespace brokerscope::transaction {

bool ListFilter::matches(const std::string& id,
                         const Transaction& transaction,
                         std::int64_t nowMs) const
{
    if (hasStates && !states.contains(transaction.state))
        return false;
    if (!producerIds.empty() && !producerIds.contains(transaction.producerId))
        return false;
    // As in Kafka an id that has not begun anything counts as having begun before all time.
    if (longerThanMs >= 0 && nowMs - transaction.startMs <= longerThanMs)
        return false;
    return !idMatches || idMatches(id);
}

ListFilter filterOf(const protocol::ListTransactionsRequest& request,
                    std::vector<std::string>& unknownStates)
{
    ListFilter filter;
    filter.hasStates = !request.stateFilters.empty();
    for (const auto& name : request.stateFilters) {
        if (const auto state = stateByName(name))
            filter.states.insert(*state);
        else
            unknownStates.push_back(name);
    }
    for (const auto id : request.producerIdFilters)
        filter.producerIds.insert(ProducerId(id));
    filter.longerThanMs = request.durationFilter;
    return filter;
}

} // namespace brokerscope::transaction
