#include "sim/fault_mix.h"

#include <bit>
#include <numeric>
#include <vector>

namespace brokerscope::sim {
namespace {

constexpr std::array<std::string_view, kFaultKinds> kNames = {
    "kill",          "power-loss", "crash-in-write", "clean-stop", "pause",     "partition",    "one-way-cut",
    "partial-cut",   "slow-link",  "link-reset",     "reset-anywhere", "lying-sync", "bit-rot", "full-disk",
    "slow-disk",     "failing-disk", "clock-jump",   "restart-storm", "blackout", "topic-churn"};

constexpr FaultKind kind(int index)
{
    return static_cast<FaultKind>(index);
}

constexpr bool damagesADisk(FaultKind k)
{
    return k == FaultKind::LyingSync || k == FaultKind::BitRot || k == FaultKind::FullDisk || k == FaultKind::FailingDisk;
}

} // namespace

std::string_view nameOf(FaultKind kind)
{
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<FaultKind> faultKindOf(std::string_view name)
{
    for (int i = 0; i < kFaultKinds; ++i)
        if (kNames[static_cast<std::size_t>(i)] == name)
            return kind(i);
    return std::nullopt;
}

FaultMix::FaultMix(std::initializer_list<FaultKind> kinds)
{
    for (auto k : kinds)
        m_bits |= 1u << static_cast<int>(k);
}

FaultMix FaultMix::with(FaultKind kind) const
{
    auto out = *this;
    out.m_bits |= 1u << static_cast<int>(kind);
    return out;
}

FaultMix FaultMix::without(FaultKind kind) const
{
    auto out = *this;
    out.m_bits &= ~(1u << static_cast<int>(kind));
    return out;
}

int FaultMix::size() const
{
    return std::popcount(m_bits);
}

FaultMix FaultMix::draw(runtime::Random& random)
{
    FaultMix out;
    const auto wanted = 1 + static_cast<int>(random.below(5));
    for (int tries = 0; out.size() < wanted && tries < 40; ++tries)
        out = out.with(kind(static_cast<int>(random.below(kFaultKinds))));
    // A damaged disk and more than a minority of crashes break what Kafka promises, too.
    bool damaged = false;
    for (int i = 0; i < kFaultKinds; ++i)
        damaged = damaged || (damagesADisk(kind(i)) && out.has(kind(i)));
    if (damaged)
        out = out.without(FaultKind::Blackout).without(FaultKind::RestartStorm);
    return out;
}

std::optional<FaultMix> FaultMix::parse(std::string_view text)
{
    FaultMix out;
    while (!text.empty()) {
        const auto end = text.find(',');
        const auto found = faultKindOf(text.substr(0, end));
        if (!found)
            return std::nullopt;
        out = out.with(*found);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return out;
}

std::string FaultMix::toString() const
{
    std::string out;
    for (int i = 0; i < kFaultKinds; ++i)
        if (has(kind(i)))
            out += (out.empty() ? "" : ",") + std::string(nameOf(kind(i)));
    return out;
}

Terms termsOf(const FaultMix& mix)
{
    Terms out;
    out.flushEveryRecord = mix.has(FaultKind::Blackout) ||
                           (mix.has(FaultKind::RestartStorm) &&
                            (mix.has(FaultKind::PowerLoss) || mix.has(FaultKind::CrashInDiskWrite)));
    out.minorityOnly = !mix.has(FaultKind::RestartStorm);
    for (int i = 0; i < kFaultKinds; ++i)
        out.oneVictim = out.oneVictim || (damagesADisk(kind(i)) && mix.has(kind(i)));
    return out;
}

FaultCounts& FaultCounts::operator+=(const FaultCounts& other)
{
    for (std::size_t i = 0; i < fired.size(); ++i)
        fired[i] += other.fired[i];
    rotDetected += other.rotDetected;
    return *this;
}

std::int64_t FaultCounts::sum() const
{
    return std::accumulate(fired.begin(), fired.end(), std::int64_t{0});
}

std::string FaultCounts::toString() const
{
    std::string out;
    for (int i = 0; i < kFaultKinds; ++i)
        if (const auto count = (*this)[kind(i)]; count > 0)
            out += (out.empty() ? "" : ", ") + std::string(nameOf(kind(i))) + ' ' + std::to_string(count);
    if (rotDetected > 0)
        out += "; rot recognised " + std::to_string(rotDetected);
    return out;
}

} // namespace brokerscope::sim
