// What a fuzz target is: a function that must survive any bytes. The same functions run under libFuzzer (fuzzer_main.cpp)
// and, over the corpus that is kept, as ordinary tests (corpus_test.cpp).
#pragma once

#include "engine/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::fuzz {

struct Target
{
    std::string_view name; // of the corpus folder, too
    void (*run)(ByteView input);
    std::size_t maxLength; // longer inputs only repeat what shorter ones have shown
    // First inputs, made of what the code itself or Kafka writes. The corpus holds what else was found to matter.
    std::vector<Bytes> (*seeds)();
    // Changes an input by what it means: `random` decides. Empty: nothing better than bytes to offer. May be null.
    Bytes (*mutate)(ByteView input, std::uint64_t random);
};

[[nodiscard]] std::span<const Target> targets();
[[nodiscard]] const Target* findTarget(std::string_view name); // nullptr if there is none

// A promise that holds for every input. Ends the process with `what` if it does not, for a fuzzer to see.
void require(bool holds, const char* what);

// Takes an input apart. Beyond its end there are zeros and empty pieces.
class Input
{
public:
    explicit Input(ByteView bytes) : m_rest(bytes) {}
    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint16_t number();
    [[nodiscard]] Bytes piece(); // its length (uint16), then its bytes; what there is of them
    [[nodiscard]] Bytes rest();  // a copy of its own, so that the address sanitizer sees a step beyond it
    [[nodiscard]] bool empty() const { return m_rest.empty(); }

private:
    ByteView m_rest;
};

// The other way round, for seeds.
class InputBuilder
{
public:
    InputBuilder& byte(std::uint8_t value);
    InputBuilder& number(std::uint16_t value);
    InputBuilder& piece(ByteView bytes);
    InputBuilder& rest(ByteView bytes);
    InputBuilder& rest(std::string_view text) { return rest(asBytes(text)); }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace brokerscope::fuzz
