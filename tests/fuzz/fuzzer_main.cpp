// libFuzzer's entry points: brokerscope_fuzz --target=NAME [libFuzzer's options] CORPUS...
//   --seeds=DIRECTORY  writes the target's first inputs there and ends
#include "fuzz/target.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

namespace {

using namespace brokerscope;

const fuzz::Target* g_target = nullptr;

[[noreturn]] void endWithUsage()
{
    std::fprintf(stderr, "usage: brokerscope_fuzz --target=NAME CORPUS...; targets:");
    for (const auto& target : fuzz::targets())
        std::fprintf(stderr, " %s", std::string(target.name).c_str());
    std::fprintf(stderr, "\n");
    std::exit(2);
}

void writeSeeds(const fuzz::Target& target, const std::string& directory)
{
    int number = 0;
    for (const auto& seed : target.seeds()) {
        std::ofstream file(directory + "/seed-" + std::to_string(number++), std::ios::binary);
        file.write(reinterpret_cast<const char*>(seed.data()), static_cast<std::streamsize>(seed.size()));
    }
}

} // namespace

extern "C" {

// libFuzzer's names and types.
std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);
int LLVMFuzzerInitialize(int* argc, char*** argv);
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned int seed);

int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    std::string seeds;
    for (int i = 1; i < *argc; ++i) {
        const std::string argument = (*argv)[i];
        if (argument == "--targets") {
            for (const auto& target : fuzz::targets())
                std::printf("%s\n", std::string(target.name).c_str());
            std::exit(0);
        }
        if (argument.starts_with("--target="))
            g_target = fuzz::findTarget(argument.substr(std::strlen("--target=")));
        if (argument.starts_with("--seeds="))
            seeds = argument.substr(std::strlen("--seeds="));
    }
    if (!g_target)
        endWithUsage();
    if (!seeds.empty()) {
        writeSeeds(*g_target, seeds);
        std::exit(0);
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > g_target->maxLength)
        return -1;
    g_target->run({data, size});
    return 0;
}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned int seed)
{
    if (g_target->mutate && seed % 2 == 0) {
        const auto changed = g_target->mutate({data, size}, seed / 2);
        if (!changed.empty() && changed.size() <= maxSize) {
            std::memcpy(data, changed.data(), changed.size());
            return changed.size();
        }
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}

} // extern "C"
