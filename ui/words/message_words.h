// A message that waits, in words.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QString>

namespace brokerscope::ui {

[[nodiscard]] QString senderWords(const cluster::WaitingMessage& message); // "node 2", "web-shop@127.0.0.1:5000"
[[nodiscard]] QString contentWords(const cluster::WaitingMessage& message); // "Fetch request", "answer to Vote"
[[nodiscard]] QString messageWords(const cluster::WaitingMessage& message); // "node 2 → node 1, Fetch request"

} // namespace brokerscope::ui
