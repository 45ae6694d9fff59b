#include "engine/protocol/error_code.h"

#include "engine/protocol/generated/error_code_table.h"

namespace brokerscope::protocol {

namespace {

const ErrorCodeRow* rowOf(std::int16_t code)
{
    // The codes are numbered without gaps from -1; the generator checks it.
    const auto index = static_cast<std::size_t>(code + 1);
    return code >= -1 && index < kErrorCodes.size() ? &kErrorCodes[index] : nullptr;
}

} // namespace

std::string_view nameOf(ErrorCode code)
{
    const auto* row = rowOf(toWire(code));
    return row ? row->name : kErrorCodes[0].name;
}

bool isRetriable(ErrorCode code)
{
    const auto* row = rowOf(toWire(code));
    return row && row->retriable;
}

std::optional<ErrorCode> toErrorCode(std::int16_t code)
{
    return rowOf(code) ? std::optional(static_cast<ErrorCode>(code)) : std::nullopt;
}

} // namespace brokerscope::protocol
