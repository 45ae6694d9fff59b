// Clients close in the background: a goodbye to a broker that does not answer takes seconds, and no
// window should wait for it.
#pragma once

#include <chrono>
#include <functional>

namespace brokerscope::workload {

// Runs `body` on a thread of its own, which waitForClosingClients() will wait for.
void runClientThread(std::function<void()> body);

// Returns when every client that was told to stop (or destroyed) has closed. Call it at the end of
// main() and of tests, before the cluster goes, so that nothing is cut off in the middle. Every
// stop takes a few seconds; one that has not come to its end within `limit` is left behind, so that
// the program ends. False: one was.
bool waitForClosingClients(std::chrono::seconds limit = std::chrono::seconds(15));

} // namespace brokerscope::workload
