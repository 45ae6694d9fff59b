// How long a client outside waits for an answer before it gives up, by the software that it says it is. An estimate: the
// default of that software; what the client was configured to is its own secret.
#pragma once

#include <QString>

#include <chrono>
#include <string_view>

namespace brokerscope::ui {

struct ClientPatience
{
    std::chrono::seconds requestTimeout{30};
    const char* setting = ""; // its name in that software; empty: the software is not known
};

[[nodiscard]] ClientPatience patienceOf(std::string_view softwareName);

} // namespace brokerscope::ui
