#include "ui/settings.h"

namespace brokerscope::ui {

namespace {

// Raise when docks come, go or change their names.
constexpr int kLayoutFormat = 1;

const QLatin1String kFormat("layout/format");
const QLatin1String kGeometry("layout/geometry");
const QLatin1String kState("layout/state");

} // namespace

Settings::Settings()
    : m_settings(QStringLiteral("brokerscope"), QStringLiteral("brokerscope"))
{
}

Settings::Settings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Settings::language() const
{
    return m_settings.value(QLatin1String("language")).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_settings.setValue(QLatin1String("language"), code);
}

QString Settings::theme() const
{
    return m_settings.value(QLatin1String("theme")).toString();
}

void Settings::setTheme(const QString& name)
{
    m_settings.setValue(QLatin1String("theme"), name);
}

bool Settings::demo() const
{
    return m_settings.value(QLatin1String("demo"), true).toBool();
}

void Settings::setDemo(bool on)
{
    m_settings.setValue(QLatin1String("demo"), on);
}

QByteArray Settings::geometry() const
{
    return layoutFits() ? m_settings.value(kGeometry).toByteArray() : QByteArray();
}

QByteArray Settings::layout() const
{
    return layoutFits() ? m_settings.value(kState).toByteArray() : QByteArray();
}

void Settings::setLayout(const QByteArray& geometry, const QByteArray& layout)
{
    m_settings.setValue(kFormat, kLayoutFormat);
    m_settings.setValue(kGeometry, geometry);
    m_settings.setValue(kState, layout);
}

void Settings::forgetLayout()
{
    m_settings.remove(QLatin1String("layout"));
}

void Settings::clear()
{
    m_settings.clear();
}

bool Settings::layoutFits() const
{
    return m_settings.value(kFormat).toInt() == kLayoutFormat;
}

} // namespace brokerscope::ui
