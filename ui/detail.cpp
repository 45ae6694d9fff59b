#include "ui/detail.h"

namespace brokerscope::ui {

Detail& Detail::instance()
{
    static Detail detail;
    return detail;
}

void Detail::set(DetailLevel level)
{
    if (level == m_level)
        return;
    m_level = level;
    emit changed();
}

DetailLevel detailLevelOf(const QString& name)
{
    return name == QLatin1String("simple") ? DetailLevel::Simple : DetailLevel::Full;
}

QString nameOf(DetailLevel level)
{
    return level == DetailLevel::Simple ? QStringLiteral("simple") : QStringLiteral("full");
}

} // namespace brokerscope::ui
