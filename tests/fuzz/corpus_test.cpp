// Every target over its seeds, its corpus, and small deterministic changes of both: in every build, without a fuzzer.
#include "fuzz/target.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <random>

namespace brokerscope::fuzz {

std::ostream& operator<<(std::ostream& out, const Target& target);
std::ostream& operator<<(std::ostream& out, const Target& target)
{
    return out << target.name;
}

namespace {

class FuzzTest : public ::testing::TestWithParam<Target>
{
protected:
    static std::vector<Bytes> corpus()
    {
        std::vector<std::filesystem::path> paths;
        for (const auto& entry :
             std::filesystem::directory_iterator(std::string(BROKERSCOPE_CORPUS) + "/" + std::string(GetParam().name)))
            paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        std::vector<Bytes> inputs;
        for (const auto& path : paths) {
            std::ifstream file(path, std::ios::binary);
            inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
        return inputs;
    }
};

TEST_P(FuzzTest, SurvivesItsSeeds)
{
    const auto seeds = GetParam().seeds();
    ASSERT_FALSE(seeds.empty());
    for (const auto& seed : seeds) {
        EXPECT_LE(seed.size(), GetParam().maxLength);
        GetParam().run(seed);
    }
}

TEST_P(FuzzTest, SurvivesItsCorpus)
{
    const auto inputs = corpus();
    ASSERT_FALSE(inputs.empty());
    for (const auto& input : inputs)
        GetParam().run(input);
}

// By bytes, and where the target knows better, by what they mean. BROKERSCOPE_ROUNDS=1000 looks longer.
Bytes changed(const Target& target, Bytes input, std::mt19937_64& random)
{
    if (target.mutate && random() % 2)
        if (auto byMeaning = target.mutate(input, random()); !byMeaning.empty())
            return byMeaning;
    if (random() % 8 == 0)
        input.resize(random() % input.size());
    for (auto changes = random() % 4 + 1; changes > 0 && !input.empty(); --changes)
        input[random() % input.size()] = static_cast<std::uint8_t>(random() % 3 ? random() : 0xff);
    return input;
}

TEST_P(FuzzTest, SurvivesSmallChangesOfBoth)
{
    std::mt19937_64 random(20240607);
    auto inputs = corpus();
    for (auto& seed : GetParam().seeds())
        inputs.push_back(std::move(seed));
    std::erase_if(inputs, [](const Bytes& input) { return input.empty(); });
    std::shuffle(inputs.begin(), inputs.end(), random);
    GetParam().run({});
    const char* asked = std::getenv("BROKERSCOPE_ROUNDS");
    const int rounds = asked ? std::atoi(asked) : 1;
    for (int round = 0; round < rounds; ++round) {
        const auto count = asked ? inputs.size() : std::min<std::size_t>(inputs.size(), 60);
        for (std::size_t i = 0; i < count; ++i) {
            auto input = inputs[i];
            for (auto steps = random() % 3 + 1; steps > 0 && !input.empty(); --steps)
                input = changed(GetParam(), std::move(input), random);
            if (input.size() <= GetParam().maxLength)
                GetParam().run(input);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Target, FuzzTest, ::testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& target) {
                             std::string name(target.param.name);
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
} // namespace brokerscope::fuzz
