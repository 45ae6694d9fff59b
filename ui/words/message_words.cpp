#include "ui/words/message_words.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::MessageWords)
};

} // namespace

QString senderWords(const cluster::WaitingMessage& message)
{
    return message.from == kNoNode ? QString::fromStdString(message.client)
                                   : MessageWords::tr("node %1").arg(message.from.value());
}

QString contentWords(const cluster::WaitingMessage& message)
{
    if (message.api.empty())
        return message.response ? MessageWords::tr("an answer") : MessageWords::tr("a request");
    const auto api = QString::fromStdString(message.api);
    return message.response ? MessageWords::tr("answer to %1").arg(api) : MessageWords::tr("%1 request").arg(api);
}

QString messageWords(const cluster::WaitingMessage& message)
{
    return MessageWords::tr("%1 → node %2, %3").arg(senderWords(message)).arg(message.to.value()).arg(contentWords(message));
}

} // namespace brokerscope::ui
