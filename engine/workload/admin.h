// What the window changes in a cluster by asking it as any administrator would: over the public
// protocol.
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace brokerscope::workload {

struct NewTopic
{
    std::string name;
    std::int32_t partitions = 3;
    std::int16_t replicationFactor = 3;
    std::map<std::string, std::string> configs; // by Kafka's dotted names
};

class Admin
{
public:
    // Called once, on the admin's thread. The sentence of an error starts with Kafka's name of it.
    using Done = std::function<void(Result<void>)>;

    [[nodiscard]] static Result<std::unique_ptr<Admin>>
    start(const std::string& bootstrapServers, const std::string& clientId = "brokerscope-admin");
    // Closes in the background. What was asked for and not begun is answered with "closed".
    ~Admin();
    Admin(const Admin&) = delete;
    Admin& operator=(const Admin&) = delete;

    // Return at once; one after another.
    void createTopic(NewTopic topic, Done done);
    void deleteTopic(std::string name, Done done);
    void addPartitions(std::string topic, std::int32_t total, Done done);
    void deleteGroup(std::string groupId, Done done);

private:
    class Impl;
    explicit Admin(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::workload
