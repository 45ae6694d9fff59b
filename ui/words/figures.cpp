#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::Figures)
};

bool utc = false; // GUI thread only

} // namespace

QString durationWords(std::int64_t milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1000)
        return Figures::tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(milliseconds)));
    if (milliseconds < 60'000)
        return Figures::tr("%1 s").arg(
            locale.toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    const auto seconds = milliseconds / 1000;
    if (seconds < 3600)
        return Figures::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Figures::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString agoWords(WallTime then, WallTime now)
{
    const auto elapsed = (now - then).count();
    if (elapsed < 50)
        return Figures::tr("now");
    // One decimal of a second even below one: a figure that changes its unit while it is watched cannot be read.
    if (elapsed < 60'000)
        return Figures::tr("%1 s ago").arg(
            QLocale().toString(static_cast<double>(elapsed) / 1000.0, 'f', 1));
    return Figures::tr("%1 ago").arg(durationWords(elapsed));
}

QString bytesWords(std::int64_t bytes)
{
    return QLocale().formattedDataSize(std::max<std::int64_t>(bytes, 0), bytes < 1000 ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

QString rateWords(double perSecond)
{
    const QLocale locale;
    if (perSecond < 0.05)
        return locale.toString(0);
    if (perSecond < 10)
        return locale.toString(perSecond, 'f', 1);
    if (perSecond < 10'000)
        return locale.toString(static_cast<qlonglong>(std::llround(perSecond)));
    if (perSecond < 1'000'000)
        return Figures::tr("%1k", "thousands").arg(locale.toString(perSecond / 1000.0, 'f', 1));
    return Figures::tr("%1M", "millions").arg(locale.toString(perSecond / 1e6, 'f', 1));
}

QString recordRateWords(double perSecond)
{
    return Figures::tr("%1 rec/s").arg(rateWords(perSecond));
}

QString countWords(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

void showUtc(bool on)
{
    utc = on;
}

bool showsUtc()
{
    return utc;
}

QDateTime shownTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(time), utc ? Qt::UTC : Qt::LocalTime);
}

QString clockWords(WallTime time)
{
    return shownTime(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace brokerscope::ui
