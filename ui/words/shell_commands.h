// "Copy as command": what the window does, as lines for a shell: with the tools that come with Kafka (4.3), or with kcat.
// Quoted so that bash takes every byte as it is meant. Pure.
#pragma once

#include "ui/bridge/workloads.h"

#include <QByteArray>
#include <QString>

namespace brokerscope::ui {

// One word of a command line.
[[nodiscard]] QString shellWord(const QByteArray& bytes);
[[nodiscard]] inline QString shellWord(const QString& text)
{
    return shellWord(text.toUtf8());
}

enum class CommandTool { Kafka, Kcat };

struct ShellCommand
{
    QString line;
    QString why; // empty, or why this tool cannot do it: then there is no line
};

[[nodiscard]] ShellCommand sendCommand(const RecordToSend& record, const QString& servers, CommandTool tool);
// kcat makes no loads; Kafka's tool for them is kafka-producer-perf-test.sh.
[[nodiscard]] ShellCommand streamCommand(const SteadyProducer& producer, const QString& servers);
[[nodiscard]] ShellCommand groupCommand(const GroupToRun& group, const QString& servers, CommandTool tool);

} // namespace brokerscope::ui
