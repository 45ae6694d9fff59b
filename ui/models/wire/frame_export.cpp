#include "ui/models/wire/frame_export.h"

#include "ui/models/wire/field_tree_model.h"
#include "ui/models/wire/frame_words.h"
#include "ui/words/figures.h"

#include "engine/protocol/json_view.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

namespace brokerscope::ui {

namespace {

std::int64_t microseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(duration).count();
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace

std::optional<FrameFormat> frameFormatOf(const QString& fileName)
{
    const auto ends = [&](const char* ending) { return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (ends(".txt"))
        return FrameFormat::Text;
    if (ends(".json"))
        return FrameFormat::Json;
    if (ends(".pcapng"))
        return FrameFormat::Pcapng;
    return std::nullopt;
}

QByteArray framesAsText(const std::vector<cluster::FramePtr>& frames, const TopicNames& names)
{
    QByteArray out;
    FieldTreeModel tree(names);
    for (const auto& frame : frames) {
        const auto time = QDateTime::fromMSecsSinceEpoch(toEpochMs(frame->time), Qt::UTC).toString(Qt::ISODateWithMs);
        out += QStringLiteral("%1  %2 %3 %4 %5  v%6  #%7  %8 bytes\n")
                   .arg(time, fromWords(*frame), QStringLiteral("→"), toWords(*frame),
                        (frame->response ? QStringLiteral("response ") : QStringLiteral("request ")) + apiName(*frame))
                   .arg(frame->apiVersion).arg(frame->correlationId).arg(frame->size).toUtf8();
        if (frame->response) {
            QStringList parts;
            for (const auto& part : latencyParts(frame->latency))
                parts << part.name + QLatin1Char(' ') + nanosecondWords(part.duration);
            out += "  latency " + (nanosecondWords(frame->latency.total()) + QStringLiteral(" = ") +
                                   parts.join(QStringLiteral(" + "))).toUtf8() + '\n';
        }
        tree.show(frame);
        for (const auto& line : tree.asText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            out += "  " + line.toUtf8() + '\n';
        out += '\n';
    }
    return out;
}

QByteArray framesAsJson(const std::vector<cluster::FramePtr>& frames)
{
    auto all = nlohmann::ordered_json::array();
    for (const auto& frame : frames) {
        const auto& peers = *frame->peers;
        nlohmann::ordered_json one;
        one["sequence"] = frame->sequence;
        one["time"] = utf8(QDateTime::fromMSecsSinceEpoch(toEpochMs(frame->time), Qt::UTC).toString(Qt::ISODateWithMs));
        one["kind"] = frame->response ? "response" : "request";
        one["api"] = utf8(apiName(*frame));
        one["version"] = frame->apiVersion;
        one["correlationId"] = frame->correlationId;
        one["node"] = peers.node.value();
        one["listener"] = peers.controllerListener ? "CONTROLLER" : "PLAINTEXT";
        if (peers.peerNode != kNoNode)
            one["peerNode"] = peers.peerNode.value();
        one["clientId"] = utf8(QString::fromStdString(peers.clientId));
        one["peer"] = peers.peerHost + ":" + std::to_string(peers.peerPort);
        one["connection"] = peers.connection;
        one["size"] = frame->size;
        if (frame->truncated())
            one["kept"] = frame->bytes.size();
        if (frame->response) {
            one["request"] = frame->request;
            const auto& latency = frame->latency;
            one["latencyUs"] = {{"total", microseconds(latency.total())},
                                {"requestQueue", microseconds(latency.requestQueue)},
                                {"local", microseconds(latency.local)},
                                {"remote", microseconds(latency.remote)},
                                {"responseQueue", microseconds(latency.responseQueue)},
                                {"send", microseconds(latency.send)}};
        }
        one["message"] = protocol::toJson(dissectionOf(frame, false), {.maxBytes = 4096});
        all.push_back(std::move(one));
    }
    const auto text = all.dump(1, '\t', false, nlohmann::ordered_json::error_handler_t::replace);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())) + '\n';
}

QByteArray framesAs(FrameFormat format, const std::vector<cluster::FramePtr>& frames, const TopicNames& names)
{
    switch (format) {
    case FrameFormat::Text:
        return framesAsText(frames, names);
    case FrameFormat::Json:
        return framesAsJson(frames);
    case FrameFormat::Pcapng:
        return framesAsPcapng(frames);
    }
    return {};
}

} // namespace brokerscope::ui
