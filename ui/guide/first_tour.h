// The tour of the first start, about two minutes: what is seen, a record sent, a broker killed, the cluster surviving it.
#pragma once

#include "ui/guide/guide_step.h"

#include <vector>

namespace brokerscope::ui {

class ClusterSource;
class EventJournal;

// The steps look at what happens after this call. Both outlive the steps.
[[nodiscard]] std::vector<GuideStep> firstTour(const ClusterSource& source, const EventJournal& journal);

} // namespace brokerscope::ui
