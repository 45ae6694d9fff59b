// The speed of the cluster's clock, in words.
#pragma once

#include <QString>

#include <vector>

namespace brokerscope::ui {

[[nodiscard]] QString speedWords(double rate); // "1/100", "0.37"; "1" is real time
// The speeds that "slower" and "faster" go through, fastest first: 1, 1/2 ... 1/1000.
[[nodiscard]] const std::vector<double>& speedSteps();
[[nodiscard]] double slowerThan(double rate); // the next step; the slowest stays
[[nodiscard]] double fasterThan(double rate); // the next step; real time stays

} // namespace brokerscope::ui
