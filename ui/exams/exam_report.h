// The result of an exam as one page to print or to hand in. Nothing in it refers to anything outside the page.
#pragma once

#include "engine/exam/sitting.h"

#include <QDateTime>
#include <QString>

namespace brokerscope::ui {

// HTML in the language in force. `learner`: empty leaves the line out. What is from outside is escaped.
[[nodiscard]] QString examReport(const exam::Sitting& sitting, const QString& learner, const QDateTime& begunAt, qint64 seconds);

// "4 min 05 s"
[[nodiscard]] QString examTime(qint64 seconds);

} // namespace brokerscope::ui
