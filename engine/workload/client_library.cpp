#include "engine/workload/client_library.h"

#include <librdkafka/rdkafka.h>

namespace brokerscope::workload {

std::string clientLibraryVersion() { return rd_kafka_version_str(); }

bool speaksConsumerProtocol()
{
    // Asked of the library itself: a setting that it does not know is refused.
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    const bool known =
        rd_kafka_conf_set(conf, "group.protocol", "consumer", nullptr, 0) == RD_KAFKA_CONF_OK;
    rd_kafka_conf_destroy(conf);
    return known;
}

} // namespace brokerscope::workload
