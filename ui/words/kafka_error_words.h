// Kafka's errors in sentences: the name stays, so that it can be looked up, and a person is told what it means.
#pragma once

#include <QString>

namespace brokerscope::ui {

// "NOT_ENOUGH_REPLICAS: fewer replicas are in sync than min.insync.replicas asks for." An unknown name comes back as it is.
[[nodiscard]] QString kafkaErrorWords(const QString& name);

} // namespace brokerscope::ui
