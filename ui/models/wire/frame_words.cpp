#include "ui/models/wire/frame_words.h"

#include "engine/protocol/api_key.h"

#include <QCoreApplication>
#include <QLocale>

#include <vector>

namespace brokerscope::ui {

namespace {

struct FrameWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FrameWords)
};

} // namespace

QString apiName(const cluster::Frame& frame)
{
    if (const auto* api = protocol::findApi(frame.apiKey))
        return QString::fromLatin1(api->name.data(), static_cast<int>(api->name.size()));
    return frame.malformed && frame.apiKey < 0 ? FrameWords::tr("no request") : FrameWords::tr("API %1").arg(frame.apiKey);
}

QString nodeWords(const cluster::FramePeers& peers)
{
    return peers.controllerListener ? FrameWords::tr("node %1 controller").arg(peers.node.value())
                                    : FrameWords::tr("node %1").arg(peers.node.value());
}

QString peerWords(const cluster::FramePeers& peers)
{
    if (peers.peerNode != kNoNode)
        return FrameWords::tr("node %1").arg(peers.peerNode.value());
    const auto port = QString::number(peers.peerPort);
    return peers.clientId.empty() ? FrameWords::tr("client :%1").arg(port)
                                  : QString::fromStdString(peers.clientId) + QLatin1Char(':') + port;
}

QString fromWords(const cluster::Frame& frame)
{
    return frame.response ? nodeWords(*frame.peers) : peerWords(*frame.peers);
}

QString toWords(const cluster::Frame& frame)
{
    return frame.response ? peerWords(*frame.peers) : nodeWords(*frame.peers);
}

QString nanosecondWords(Duration duration)
{
    const QLocale locale;
    const auto microseconds = static_cast<double>(duration.count()) / 1000.0;
    if (microseconds < 1000)
        return FrameWords::tr("%1 µs").arg(locale.toString(microseconds, 'f', 0));
    if (microseconds < 1000 * 1000)
        return FrameWords::tr("%1 ms").arg(locale.toString(microseconds / 1000, 'f', microseconds < 10'000 ? 2 : 1));
    return FrameWords::tr("%1 s").arg(locale.toString(microseconds / 1'000'000, 'f', 2));
}

std::vector<LatencyPart> latencyParts(const cluster::FrameLatency& latency)
{
    return {
        {FrameWords::tr("queue"), QStringLiteral("RequestQueueTimeMs"),
         FrameWords::tr("It was there whole, but the node was busy with other requests."), latency.requestQueue},
        {FrameWords::tr("log"), QStringLiteral("LocalTimeMs"),
         FrameWords::tr("The node worked on it: appended to the log, read it, looked things up."), latency.local},
        {FrameWords::tr("wait"), QStringLiteral("RemoteTimeMs"),
         FrameWords::tr("It stood in purgatory: for replicas, new records, members of a group, or the controller."),
         latency.remote},
        {FrameWords::tr("in line"), QStringLiteral("ResponseQueueTimeMs"),
         FrameWords::tr("The answer was ready, but answers leave in the order of the requests."), latency.responseQueue},
        {FrameWords::tr("send"), QStringLiteral("ResponseSendTimeMs"),
         FrameWords::tr("Until the socket had taken all of it."), latency.send},
    };
}

} // namespace brokerscope::ui
