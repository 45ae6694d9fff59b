#!/usr/bin/env bash
# Sets up, builds and runs every test, and ends with ctest's summary.
#   1. clang 19, address and undefined behaviour sanitizers: the whole tree without a warning; all but the real clients and
#      the exams, which mostly wait
#   2. g++, thread sanitizer: everything that has threads (label "threads"), the program itself among it
#   3. g++, release: the whole tree without a warning; the tests with real clients, and everything else once more
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
bash app/dependencies.sh test
jobs=$(($(nproc) + 1)) # many tests wait for a cluster more than they compute
export QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 TSAN_OPTIONS=ignore_noninstrumented_modules=1

# From nothing this is the shorter way; with a warm compiler cache PRECOMPILED=OFF is.
precompiled=-DBROKERSCOPE_PRECOMPILED=${PRECOMPILED:-ON}

started=$SECONDS
say() { printf '\n== %s (after %d s)\n' "$1" $((SECONDS - started)); }
failed=()
quietly() { # quietly NAME COMMAND...: prints the end of the output when it fails
    local log=build/$1.log
    mkdir -p build
    shift
    "$@" >"$log" 2>&1 || { tail -n 60 "$log"; return 1; }
}

say "clients: fetching what they need"
quietly clients-setup bash tests/clients/setup.sh || failed+=(clients-setup)

say "dev-asan: build and test"
quietly configure-asan cmake --preset dev-asan "$precompiled"
quietly build-asan cmake --build --preset dev-asan
ctest --preset dev-asan -j "$jobs" -LE 'clients|bench|exam' || failed+=(dev-asan)

say "dev-tsan: build and test"
quietly configure-tsan cmake --preset dev-tsan -DBROKERSCOPE_WINDOW=OFF "$precompiled"
# Only what has threads: the rest runs in one thread by design and is proven so by the first step.
quietly build-tsan cmake --build --preset dev-tsan --target brokerscope runtime_test cluster_life_test
ctest --preset dev-tsan -j "$jobs" -L threads || failed+=(dev-tsan)

say "release: build and test"
quietly configure-release cmake --preset release -DBROKERSCOPE_TESTS=ON "$precompiled"
quietly build-release cmake --build --preset release

if [ ${#failed[@]} -gt 0 ]; then
    echo "FAILED before the last step: ${failed[*]}"
fi
say "release: every test"
status=0
ctest --preset release -j "$jobs" -LE bench || status=$?
[ ${#failed[@]} -eq 0 ] || { echo "FAILED: ${failed[*]}"; exit 1; }
exit "$status"
