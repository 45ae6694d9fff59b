#include "ui/words/time_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

QString speedWords(double rate)
{
    if (rate <= 0 || rate >= 1)
        return QLocale().toString(rate, 'g', 3);
    const double parts = 1 / rate;
    const double whole = std::round(parts);
    if (std::abs(parts - whole) < 0.005 * parts)
        return QStringLiteral("1/%1").arg(QLocale().toString(static_cast<qlonglong>(whole)));
    return QLocale().toString(rate, 'g', 2);
}

const std::vector<double>& speedSteps()
{
    static const std::vector<double> steps = {1, 1.0 / 2, 1.0 / 5, 1.0 / 10, 1.0 / 20, 1.0 / 50, 1.0 / 100, 1.0 / 200, 1.0 / 500, 1.0 / 1000};
    return steps;
}

double slowerThan(double rate)
{
    for (const double step : speedSteps())
        if (step < rate * 0.999)
            return step;
    return speedSteps().back();
}

double fasterThan(double rate)
{
    for (auto step = speedSteps().rbegin(); step != speedSteps().rend(); ++step)
        if (*step > rate * 1.001)
            return *step;
    return 1;
}

} // namespace brokerscope::ui
