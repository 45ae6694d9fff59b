#include "engine/workload/received.h"

#include <algorithm>

namespace brokerscope::workload {

std::optional<std::string> keptText(const void* bytes, std::size_t size, std::size_t most)
{
    if (bytes == nullptr)
        return std::nullopt;
    return std::string(static_cast<const char*>(bytes), std::min(size, most));
}

std::vector<Header> headersOf(const rd_kafka_message_t& message, std::size_t most)
{
    std::vector<Header> result;
    rd_kafka_headers_t* headers = nullptr;
    if (rd_kafka_message_headers(&message, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return result;
    const char* name = nullptr;
    const void* value = nullptr;
    std::size_t size = 0;
    for (std::size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
        result.push_back({name, keptText(value, size, most)});
    return result;
}

} // namespace brokerscope::workload
