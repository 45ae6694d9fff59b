// Why a group rebalances or a member left, as the coordinator says it, in the language in force. What it says is a fixed set of
// sentences with names in them; a client's own words (KIP-800) stay as they are.
#pragma once

#include <QString>

namespace brokerscope::ui {

// A member's id with only the beginning of the UUID that clients put behind their name.
[[nodiscard]] QString shortMember(QString text);
[[nodiscard]] QString rebalanceReasonWords(const QString& reason);

} // namespace brokerscope::ui
