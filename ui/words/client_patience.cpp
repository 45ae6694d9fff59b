#include "ui/words/client_patience.h"

#include <algorithm>
#include <array>
#include <string>

namespace brokerscope::ui {

ClientPatience patienceOf(std::string_view softwareName)
{
    struct Known
    {
        std::string_view part; // of the software's name in its ApiVersions request
        std::chrono::seconds timeout;
        const char* setting;
    };
    // In this order: what is built on another library names itself first.
    static constexpr std::array<Known, 9> kKnown = {{
        {"apache-kafka-java", std::chrono::seconds(30), "request.timeout.ms"},
        {"apache-kafka", std::chrono::seconds(30), "request.timeout.ms"},
        {"confluent", std::chrono::seconds(60), "socket.timeout.ms"},
        {"librdkafka", std::chrono::seconds(60), "socket.timeout.ms"},
        {"rdkafka", std::chrono::seconds(60), "socket.timeout.ms"},
        {"sarama", std::chrono::seconds(30), "Net.ReadTimeout"},
        {"kafkajs", std::chrono::seconds(30), "requestTimeout"},
        {"aiokafka", std::chrono::seconds(40), "request_timeout_ms"},
        {"kafka-python", std::chrono::seconds(30), "request_timeout_ms"},
    }};
    std::string lowered(softwareName);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const auto& known : kKnown)
        if (lowered.find(known.part) != std::string::npos)
            return {known.timeout, known.setting};
    return {};
}

} // namespace brokerscope::ui
