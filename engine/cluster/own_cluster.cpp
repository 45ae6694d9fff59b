#include "engine/cluster/own_cluster.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <random>
#include <stdlib.h>
#include <string>
#include <string_view>
#include <system_error>

namespace brokerscope::cluster {
namespace {

constexpr int kAttempts = 20; // to find ports that nobody has
constexpr std::string_view kTemporaryName = "brokerscope-"; // and six letters

// Ports between those that are well known and those that outgoing connections get.
Result<std::unique_ptr<Cluster>> openAnywhere(ClusterConfig config, bool portGiven)
{
    std::random_device random;
    for (int attempt = 1;; ++attempt) {
        if (!portGiven)
            config.port = static_cast<std::uint16_t>(10'000 + random() % 20'000);
        auto opened = Cluster::open(config);
        if (opened || portGiven || attempt == kAttempts)
            return opened;
    }
}

Result<void> waitUntilReady(Cluster& cluster)
{
    const auto promise = std::make_shared<std::promise<Result<void>>>();
    auto ready = promise->get_future();
    cluster.whenReady([promise](Result<void> result) { promise->set_value(std::move(result)); });
    if (ready.wait_for(std::chrono::minutes(1)) != std::future_status::ready)
        return makeError(ErrorKind::Unavailable, {}, "the cluster did not become ready within a minute");
    return ready.get();
}

} // namespace

std::filesystem::path temporaryDirectory()
{
    auto pattern = (std::filesystem::temp_directory_path() / (std::string(kTemporaryName) + std::string(6, 'X'))).string();
    const char* made = ::mkdtemp(pattern.data());
    return made ? std::filesystem::path(made) : std::filesystem::path(pattern);
}

std::vector<std::filesystem::path> temporaryDirectories()
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(std::filesystem::temp_directory_path(error), error), end;
         !error && entry != end; entry.increment(error))
        if (entry->path().filename().string().starts_with(kTemporaryName))
            found.push_back(entry->path());
    std::sort(found.begin(), found.end());
    return found;
}

Result<std::unique_ptr<Cluster>> openOwnCluster(ClusterConfig config, bool portGiven)
{
    BOOST_OUTCOME_TRY(auto cluster, openAnywhere(std::move(config), portGiven));
    BOOST_OUTCOME_TRYV(waitUntilReady(*cluster));
    return cluster;
}

} // namespace brokerscope::cluster
