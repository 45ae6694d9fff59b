// What a cluster is started with.
#pragma once

#include "engine/base/ids.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace brokerscope::cluster {

// Timer values by situation. Classroom: a dead broker's partitions have new leaders within a second. Kafka: the defaults
// of Apache Kafka. Single values are changed by `settings`, which win over the preset.
enum class TimerPreset { Classroom, Kafka };

struct ClusterConfig
{
    // 1 to 32; node ids are 1..nodes, all of them broker and controller. 0: as many as the data directory has, or 3.
    int nodes = 0;
    std::string host = "127.0.0.1";   // listeners and advertised address; loopback unless the user says otherwise
    std::uint16_t port = 9092;        // clients on port, port+1, ...; controllers on port+100, port+101, ...
    std::filesystem::path dataDirectory;
    bool ephemeral = false;           // delete dataDirectory when the cluster is closed
    TimerPreset timers = TimerPreset::Classroom;
    std::map<std::string, std::string> settings; // broker configurations by Kafka's dotted name
    // Of single nodes, over those: broker.rack, for example.
    std::map<int, std::map<std::string, std::string>> nodeSettings;
};

// The settings that a preset stands for, by Kafka's name. Shown in the window and by `ctl status`.
[[nodiscard]] std::map<std::string, std::string> settingsOf(TimerPreset preset);

} // namespace brokerscope::cluster
