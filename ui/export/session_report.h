// What was seen in this session, as one page that opens in any browser: the cluster as it is, the last failure in numbers,
// what happened, and the picture. Nothing in it refers to anything outside the page.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QImage>
#include <QString>

namespace brokerscope::ui {

class EventJournal;
struct Failover;

// `failure`: the last one; null: there was none. HTML in the language and times in the zone in force. Names from the cluster are escaped.
[[nodiscard]] QString sessionReport(const cluster::ClusterSnapshot& snapshot, const EventJournal& journal,
                                    const Failover* failure, const QImage& picture);

} // namespace brokerscope::ui
