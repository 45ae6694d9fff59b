// Frames as files: text to read, JSON to compute with, pcapng for Wireshark. What is secret in a message is not written.
#pragma once

#include "ui/models/wire/frame_facts.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace brokerscope::ui {

enum class FrameFormat { Text, Json, Pcapng };

// "frames.txt" → Text; nothing for an ending that none of them has.
[[nodiscard]] std::optional<FrameFormat> frameFormatOf(const QString& fileName);

[[nodiscard]] QByteArray framesAsText(const std::vector<cluster::FramePtr>& frames, const TopicNames& names);
// An array of objects: time, ends, header, latency in microseconds, and the message as the protocol's definitions name it.
[[nodiscard]] QByteArray framesAsJson(const std::vector<cluster::FramePtr>& frames);
// Each frame in TCP segments over IPv4 that were never sent, for Wireshark's own Kafka dissector: every node listens on port
// 9092 of an address of its own (10.0.0.n, its controller listener 10.0.1.n), clients keep their ports. A comment at each
// frame names the real ends and the latency. Frames that were not kept whole are packets of which not all was captured.
[[nodiscard]] QByteArray framesAsPcapng(const std::vector<cluster::FramePtr>& frames);

[[nodiscard]] QByteArray framesAs(FrameFormat format, const std::vector<cluster::FramePtr>& frames, const TopicNames& names);

} // namespace brokerscope::ui
