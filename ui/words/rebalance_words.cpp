#include "ui/words/rebalance_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace brokerscope::ui {

namespace {

struct RebalanceWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::RebalanceWords)
};

QString afterColon(const QString& reason)
{
    const auto at = reason.indexOf(QLatin1String(": "));
    return at < 0 ? QString() : reason.mid(at + 2);
}

} // namespace

QString shortMember(QString text)
{
    static const QRegularExpression kUuid(QStringLiteral("([0-9a-f]{4})[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    return text.replace(kUuid, QStringLiteral("\\1…"));
}

QString rebalanceReasonWords(const QString& reason)
{
    struct Form
    {
        QRegularExpression pattern;
        QString (*words)(const QRegularExpressionMatch& match);
    };
    using Match = QRegularExpressionMatch;
    static const Form kForms[] = {
        {QRegularExpression(QStringLiteral("^member (\\S+) joined")),
         [](const Match& match) { return RebalanceWords::tr("%1 joined").arg(match.captured(1)); }},
        {QRegularExpression(QStringLiteral("^member (\\S+) sent no heartbeat within its session timeout")),
         [](const Match& match) {
             return RebalanceWords::tr("no heartbeat from %1 within its session timeout").arg(match.captured(1));
         }},
        {QRegularExpression(QStringLiteral("^member (\\S+) left")),
         [](const Match& match) { return RebalanceWords::tr("%1 left").arg(match.captured(1)); }},
        {QRegularExpression(QStringLiteral("with another subscription")),
         [](const Match&) { return RebalanceWords::tr("a member changed its subscription"); }},
        {QRegularExpression(QStringLiteral("^members, subscriptions or topics changed")),
         [](const Match&) { return RebalanceWords::tr("members, subscriptions or topics changed"); }},
        {QRegularExpression(QStringLiteral("^(\\d+) members did not sync")),
         [](const Match& match) {
             return RebalanceWords::tr("%n member(s) did not sync within the rebalance timeout", nullptr,
                                       match.captured(1).toInt());
         }},
        {QRegularExpression(QStringLiteral("^the assignment could not be stored")),
         [](const Match&) { return RebalanceWords::tr("the assignment could not be stored"); }},
        {QRegularExpression(QStringLiteral("^no heartbeat within")),
         [](const Match&) { return RebalanceWords::tr("no heartbeat within the session timeout"); }},
        {QRegularExpression(QStringLiteral("^did not (rejoin|sync) within")),
         [](const Match&) { return RebalanceWords::tr("it did not come back within the rebalance timeout"); }},
    };
    for (const auto& form : kForms)
        if (const auto match = form.pattern.match(reason); match.hasMatch()) {
            // What the client itself gave as its reason follows behind a colon.
            const auto more = afterColon(reason);
            const auto words = shortMember(form.words(match));
            return more.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, more);
        }
    return reason;
}

} // namespace brokerscope::ui
