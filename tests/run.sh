#!/usr/bin/env bash
# Sets up, builds and runs every test, each where it proves most, and ends with ctest's summary.
#   1. g++, release: what is shipped, without a warning; the tests that play the program with real clients and against the
#      clock (clients, lessons, scenarios, exams, the window's walk). They mostly wait, so they run beside the next builds,
#      and before them.
#   2. clang 19, address and undefined behaviour sanitizers: the whole tree without a warning; all other tests
#   3. clang 19, thread sanitizer: everything that has threads (label "threads"), the program itself among it
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
bash app/dependencies.sh test
jobs=$(($(nproc) + 1)) # many tests wait for a cluster more than they compute
export QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 TSAN_OPTIONS=ignore_noninstrumented_modules=1
played='clients|lesson|scenario|exam|window'

# From nothing this is the shorter way; with a warm compiler cache BULK_BUILD=OFF is.
bulk=-DBROKERSCOPE_BULK_BUILD=${BULK_BUILD:-ON}

# For what runs beside tests: it gets what they leave of the processors.
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

say "clients: fetching what they need, beside the first build"
quietly clients-setup bash tests/clients/setup.sh &
fetching=$!

say "release: build"
quietly configure-release cmake --preset release -DBROKERSCOPE_TESTS=ON "$bulk"
quietly build-release cmake --build --preset release --target brokerscope release_tests
wait $fetching || failed+=(clients-setup)

say "release: real clients, lessons, scenarios and exams begin; their results come at the end"
ctest --preset release -j "$jobs" -L "$played" -LE bench >build/test-release.log 2>&1 &
playing=$!

say "dev-asan: build"
quietly configure-asan cmake --preset dev-asan "$bulk"
quietly build-asan "${beside[@]}" cmake --build --preset dev-asan

say "dev-tsan: build"
quietly configure-tsan cmake --preset dev-tsan -DBROKERSCOPE_WINDOW=OFF "$bulk"
# Only what has threads: the rest runs in one thread by design and is proven so by the other tests.
quietly build-tsan "${beside[@]}" cmake --build --preset dev-tsan --target brokerscope runtime_test cluster_life_test

say "release: waiting for the rest"
wait $playing || failed+=(release)

say "dev-asan: test"
ctest --preset dev-asan -j "$jobs" -LE "$played|bench" || failed+=(dev-asan)

say "dev-tsan: test"
ctest --preset dev-tsan -j "$jobs" -L threads || failed+=(dev-tsan)

say "release: real clients, lessons, scenarios and exams"
cat build/test-release.log
say "done"
[ ${#failed[@]} -eq 0 ] || { echo "FAILED: ${failed[*]}"; exit 1; }
