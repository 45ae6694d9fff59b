#include "engine/transaction/state.h"

#include <array>
#include <utility>

namespace brokerscope::transaction {
namespace {

constexpr std::array<std::string_view, 8> kNames = {"Empty",
                                                    "Ongoing",
                                                    "PrepareCommit",
                                                    "PrepareAbort",
                                                    "CompleteCommit",
                                                    "CompleteAbort",
                                                    "Dead",
                                                    "PrepareEpochFence"};

} // namespace

std::string_view nameOf(TransactionState state) { return kNames[static_cast<std::size_t>(state)]; }

std::optional<TransactionState> stateByName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<TransactionState>(i);
    return std::nullopt;
}

std::optional<TransactionState> stateByNumber(std::int8_t number)
{
    if (number < 0 || static_cast<std::size_t>(number) >= kNames.size())
        return std::nullopt;
    return static_cast<TransactionState>(number);
}

} // namespace brokerscope::transaction
