// What Kafka accepts as a topic, in words: the reason why a name, a number of partitions or of replicas is not allowed.
#pragma once

#include <QString>

namespace brokerscope::ui {

// Empty when the name is allowed.
[[nodiscard]] QString topicNameProblem(const QString& name);
[[nodiscard]] QString topicConfigProblem(const QString& line); // "retention.ms=60000"
// A question worth asking, though it is allowed: a name that collides with another in metrics ('.' and '_').
[[nodiscard]] QString topicNameWarning(const QString& name);

} // namespace brokerscope::ui
