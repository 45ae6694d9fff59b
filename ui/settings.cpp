#include "ui/settings.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

// Raise when docks come, go or change their names.
constexpr int kLayoutFormat = 4;

const QLatin1String kFormat("layout/format");
const QLatin1String kGeometry("layout/geometry");

QString keyOf(const QString& perspective)
{
    return QStringLiteral("layout/state-") + perspective;
}

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

bool Settings::tourSeen() const
{
    return m_settings.value(QLatin1String("tourSeen"), false).toBool();
}

void Settings::setTourSeen()
{
    m_settings.setValue(QLatin1String("tourSeen"), true);
}

bool Settings::utc() const
{
    return m_settings.value(QLatin1String("utc"), false).toBool();
}

void Settings::setUtc(bool on)
{
    m_settings.setValue(QLatin1String("utc"), on);
}

bool Settings::motion() const
{
    return m_settings.value(QLatin1String("motion"), true).toBool();
}

void Settings::setMotion(bool on)
{
    m_settings.setValue(QLatin1String("motion"), on);
}

QMap<QString, QString> Settings::lessonsDone() const
{
    QMap<QString, QString> done;
    const auto lessons = m_settings.value(QLatin1String("lessonsDone")).toMap();
    for (auto it = lessons.begin(); it != lessons.end(); ++it)
        done.insert(it.key(), it.value().toString());
    return done;
}

void Settings::setLessonDone(const QString& name, const QString& score)
{
    auto lessons = m_settings.value(QLatin1String("lessonsDone")).toMap();
    const auto right = [](const QString& text) { return text.section(QLatin1Char('/'), 0, 0).toInt(); };
    if (lessons.contains(name) && right(lessons.value(name).toString()) > right(score))
        return;
    lessons.insert(name, score);
    m_settings.setValue(QLatin1String("lessonsDone"), lessons);
}

QMap<QString, int> Settings::examsDone() const
{
    QMap<QString, int> done;
    const auto exams = m_settings.value(QLatin1String("examsDone")).toMap();
    for (auto it = exams.begin(); it != exams.end(); ++it)
        done.insert(it.key(), it.value().toInt());
    return done;
}

void Settings::setExamDone(const QString& name, int points)
{
    auto exams = m_settings.value(QLatin1String("examsDone")).toMap();
    if (exams.contains(name) && exams.value(name).toInt() > points)
        return;
    exams.insert(name, points);
    m_settings.setValue(QLatin1String("examsDone"), exams);
}

QString Settings::examUnderWay(const QString& clusterId) const
{
    const auto kept = m_settings.value(QLatin1String("examUnderWay")).toStringList();
    return kept.size() == 2 && kept.first() == clusterId ? kept.last() : QString();
}

void Settings::setExamUnderWay(const QString& clusterId, const QString& name)
{
    m_settings.setValue(QLatin1String("examUnderWay"), QStringList{clusterId, name});
}

void Settings::setNoExamUnderWay()
{
    m_settings.remove(QLatin1String("examUnderWay"));
}

double Settings::textScale() const
{
    return std::clamp(m_settings.value(QLatin1String("textScale"), 1.0).toDouble(), 1.0, 3.0);
}

void Settings::setTextScale(double scale)
{
    m_settings.setValue(QLatin1String("textScale"), scale);
}

bool Settings::projectorKeys() const
{
    return m_settings.value(QLatin1String("projectorKeys"), true).toBool();
}

void Settings::setProjectorKeys(bool on)
{
    m_settings.setValue(QLatin1String("projectorKeys"), on);
}

bool Settings::projectorWithoutBars() const
{
    return m_settings.value(QLatin1String("projectorWithoutBars"), true).toBool();
}

void Settings::setProjectorWithoutBars(bool on)
{
    m_settings.setValue(QLatin1String("projectorWithoutBars"), on);
}

QString Settings::detail() const
{
    return m_settings.value(QLatin1String("detail")).toString();
}

void Settings::setDetail(const QString& name)
{
    m_settings.setValue(QLatin1String("detail"), name);
}

QString Settings::perspective() const
{
    return m_settings.value(QLatin1String("perspective")).toString();
}

void Settings::setPerspective(const QString& name)
{
    m_settings.setValue(QLatin1String("perspective"), name);
}

QStringList Settings::recentClusters() const
{
    return m_settings.value(QLatin1String("recentClusters")).toStringList();
}

void Settings::setRecentClusters(const QStringList& lines)
{
    m_settings.setValue(QLatin1String("recentClusters"), lines);
}

QString Settings::start() const
{
    return m_settings.value(QLatin1String("start")).toString();
}

void Settings::setStart(const QString& choice)
{
    m_settings.setValue(QLatin1String("start"), choice);
}

QByteArray Settings::geometry() const
{
    return layoutFits() ? m_settings.value(kGeometry).toByteArray() : QByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kFormat, kLayoutFormat);
    m_settings.setValue(kGeometry, geometry);
}

QByteArray Settings::layout(const QString& perspective) const
{
    return layoutFits() ? m_settings.value(keyOf(perspective)).toByteArray() : QByteArray();
}

void Settings::setLayout(const QString& perspective, const QByteArray& layout)
{
    if (!layoutFits())
        m_settings.remove(QLatin1String("layout"));
    m_settings.setValue(kFormat, kLayoutFormat);
    m_settings.setValue(keyOf(perspective), layout);
}

void Settings::forgetLayout(const QString& perspective)
{
    m_settings.remove(keyOf(perspective));
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
