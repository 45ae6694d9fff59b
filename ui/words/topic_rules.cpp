#include "ui/words/topic_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace brokerscope::ui {

namespace {

struct TopicRules
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::TopicRules)
};

constexpr int kLongestName = 249; // a directory is named after it, with "-PARTITION" and more behind

} // namespace

QString topicNameProblem(const QString& name)
{
    if (name.isEmpty())
        return TopicRules::tr("A topic needs a name.");
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return TopicRules::tr("\"%1\" is a directory, not a name.").arg(name);
    if (name.size() > kLongestName)
        return TopicRules::tr("A name has at most %1 characters; this one has %2.").arg(kLongestName).arg(name.size());
    static const QRegularExpression kWrong(QStringLiteral("[^a-zA-Z0-9._-]"));
    const auto match = kWrong.match(name);
    if (match.hasMatch())
        return TopicRules::tr("\"%1\" is not allowed: use letters, digits, '.', '_' and '-'.").arg(match.captured());
    return {};
}

QString topicNameWarning(const QString& name)
{
    if (name.contains(QLatin1Char('.')) || name.contains(QLatin1Char('_')))
        return TopicRules::tr("Names that differ only in '.' and '_' share their metrics; use one of the two.");
    return {};
}

QString topicConfigProblem(const QString& line)
{
    static const QRegularExpression kGood(QStringLiteral("^[a-z][a-z0-9.]*=.*$"));
    return line.trimmed().isEmpty() || kGood.match(line.trimmed()).hasMatch()
               ? QString()
               : TopicRules::tr("\"%1\" is not of the form name=value, such as retention.ms=60000.").arg(line.trimmed());
}

} // namespace brokerscope::ui
