#!/usr/bin/env bash
# Sets up, builds and runs every test but the nightly ones, and ends with ctest's summary.
#   1. clang 19, address and undefined behaviour sanitizers: the whole tree without a warning; every test, those with real
#      clients among them
#   2. g++, thread sanitizer: everything that has threads (label "threads"), the program itself among it. Many tests of the
#      first step mostly wait, so this is built beside them, with what they leave of the processors.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
bash app/dependencies.sh test
jobs=$(($(nproc) + 1)) # many tests wait for a cluster more than they compute
export QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 TSAN_OPTIONS=ignore_noninstrumented_modules=1

# From nothing this is the shorter way; with a warm compiler cache BULK_BUILD=OFF is.
bulk=-DBROKERSCOPE_BULK_BUILD=${BULK_BUILD:-ON}

beside=(nice -n 19)
chrt --idle 0 true 2>/dev/null && beside+=(chrt --idle 0)

started=$SECONDS
say() { printf '\n== %s (after %d s)\n' "$1" $((SECONDS - started)); }
failed=()
quietly() { # quietly NAME COMMAND...: prints the end of the output when it fails
    local log=build/$1.log
    mkdir -p build
    shift
    "$@" >"$log" 2>&1 || { tail -n 60 "$log"; return 1; }
}

say "clients: fetching what they need, beside the build"
quietly clients-setup bash tests/clients/setup.sh &
fetching=$!

say "dev-asan: build"
quietly configure-asan cmake --preset dev-asan "$bulk"
quietly build-asan cmake --build --preset dev-asan
wait $fetching || failed+=(clients-setup)

say "dev-tsan: build, beside the tests"
quietly configure-tsan cmake --preset dev-tsan -DBROKERSCOPE_WINDOW=OFF "$bulk"
# Only what has threads: the rest runs in one thread by design and is proven so by the other tests.
quietly build-tsan "${beside[@]}" cmake --build --preset dev-tsan --target brokerscope runtime_test cluster_life_test &
building=$!

say "dev-asan: test"
ctest --preset dev-asan -j "$jobs" -LE bench || failed+=(dev-asan)

say "dev-tsan: test"
wait $building || failed+=(build-tsan)
ctest --preset dev-tsan -j "$jobs" -L threads || failed+=(dev-tsan)

say "done"
[ ${#failed[@]} -eq 0 ] || { echo "FAILED: ${failed[*]}"; exit 1; }
