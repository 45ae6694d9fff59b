// Figures for people: durations, sizes, rates, in the language in force. Offsets and ports are never rounded.
#pragma once

#include "engine/base/time.h"

#include <QDateTime>
#include <QString>

#include <cstdint>

namespace brokerscope::ui {

[[nodiscard]] QString durationWords(std::int64_t milliseconds); // "602 ms", "1.2 s", "3 min 5 s"
[[nodiscard]] QString agoWords(WallTime then, WallTime now);    // "0.8 s ago"; "now" below 50 ms
[[nodiscard]] QString bytesWords(std::int64_t bytes);           // "1.2 MB"
[[nodiscard]] QString rateWords(double perSecond);              // "412" or "0.4" or "12.3k", without a unit
[[nodiscard]] QString recordRateWords(double perSecond);        // "412 rec/s"
[[nodiscard]] QString countWords(std::int64_t value);           // grouped: "1,588"

// Whether times are shown in UTC; else in the zone of this machine.
void showUtc(bool on);
[[nodiscard]] bool showsUtc();
[[nodiscard]] QDateTime shownTime(WallTime time);               // in the zone that is shown
[[nodiscard]] QString clockWords(WallTime time);                // "10:42:04.318", in the zone that is shown

} // namespace brokerscope::ui
