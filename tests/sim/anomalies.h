// Judges a history. Pure: the same history gives the same verdict, and each class of anomaly has its hand-made example in
// anomalies_test.cpp.
#pragma once

#include "sim/history.h"
#include "sim/violation.h"

#include <vector>

namespace brokerscope::sim {

// Every anomaly, class by class; empty is good.
[[nodiscard]] std::vector<Violation> anomaliesOf(const History& history);

// The classes one by one. Each adds what it finds.
void findLostWrites(const History& history, std::vector<Violation>& found);
void findDuplicates(const History& history, std::vector<Violation>& found);
void findReorderings(const History& history, std::vector<Violation>& found);
void findInconsistentOffsets(const History& history, std::vector<Violation>& found);
void findPollAnomalies(const History& history, std::vector<Violation>& found); // skips and non-monotonic polls
void findWhatGroupsMissed(const History& history, std::vector<Violation>& found);
void findAbortedReads(const History& history, std::vector<Violation>& found);
void findInputsNotUsedOnce(const History& history, std::vector<Violation>& found); // in committed transactions
void findPartialTransactions(const History& history, std::vector<Violation>& found);
void findCommitAnomalies(const History& history, std::vector<Violation>& found);

} // namespace brokerscope::sim
