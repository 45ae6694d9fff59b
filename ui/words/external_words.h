// Words for a cluster that somebody else runs: what it is called, and what Kafka's public protocol does not tell of it.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QString>

namespace brokerscope::ui {

// In place of one figure: "not told". Its tip: "Kafka's public protocol does not tell this of an external cluster."
[[nodiscard]] QString notTold();
[[nodiscard]] QString notToldTip();

[[nodiscard]] QString goneWord();     // of a broker that is not there: whether stopped or crashed is not told
[[nodiscard]] QString externalName(); // "external cluster"
[[nodiscard]] QString whyNoActsOnExternal();
[[nodiscard]] QString whyNoDemoOnExternal();

// What a dock cannot show of an external cluster, as one line over it; empty: it shows everything.
[[nodiscard]] QString externalNote(const QString& dock);
// Whether it can show nothing at all, so that the note stands in its place.
[[nodiscard]] bool showsNothingOfExternal(const QString& dock);

// How the asking goes while there is something to say of it: nobody has answered yet, or nobody answers any more, since
// when, and why. Empty: the cluster answers.
[[nodiscard]] QString externalTrouble(const cluster::ClusterSnapshot& snapshot);

} // namespace brokerscope::ui
