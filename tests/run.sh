#!/usr/bin/env bash
# Sets up, builds and runs every test but the nightly ones and the walks through every lesson, and ends with ctest's summary:
# clang 19, address and undefined behaviour sanitizers, the whole tree without a warning; tests with real clients among them.
# `tests/run.sh threads` builds and runs everything that has threads (label "threads"), the program itself among it, with g++
# and the thread sanitizer, and nothing else.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
what=${1:-usual}
case $what in
usual | threads) ;;
*)
    echo "usage: tests/run.sh [threads]" >&2
    exit 2
    ;;
esac
bash app/dependencies.sh test
jobs=$(($(nproc) * 4)) # places; a test takes two or three of them (tests/CMakeLists.txt)
export QT_QPA_PLATFORM=offscreen
# Short stacks of allocations and a small quarantine: what a test is told of a fault stays readable, and a third of the time goes.
export ASAN_OPTIONS=detect_leaks=1:malloc_context_size=6:quarantine_size_mb=32:thread_local_quarantine_size_kb=256
export UBSAN_OPTIONS=print_stacktrace=1 TSAN_OPTIONS=ignore_noninstrumented_modules=1

# From nothing this is the shorter way; with a warm compiler cache BULK_BUILD=OFF is.
bulk=-DBROKERSCOPE_BULK_BUILD=${BULK_BUILD:-ON}

started=$SECONDS
say() { printf '\n== %s (after %d s)\n' "$1" $((SECONDS - started)); }
failed=()
quietly() { # quietly NAME COMMAND...: prints the end of the output when it fails
    local log=build/$1.log
    mkdir -p build
    shift
    "$@" >"$log" 2>&1 || { tail -n 60 "$log"; return 1; }
}

if [ "$what" = usual ]; then
    say "clients: fetching what they need, beside the build"
    quietly clients-setup bash tests/clients/setup.sh &
    fetching=$!

    say "dev-asan: build"
    quietly configure-asan cmake --preset dev-asan "$bulk"
    quietly build-asan cmake --build --preset dev-asan
    wait $fetching || failed+=(clients-setup)

    say "dev-asan: test"
    ctest --preset dev-asan -j "$jobs" -LE 'bench|walk' || failed+=(dev-asan)
else
    say "dev-tsan: build"
    quietly configure-tsan cmake --preset dev-tsan -DBROKERSCOPE_WINDOW=OFF "$bulk"
    # Only what has threads: the rest runs in one thread by design and is proven so by the other tests.
    quietly build-tsan cmake --build --preset dev-tsan --target brokerscope runtime_test cluster_life_test

    say "dev-tsan: test"
    ctest --preset dev-tsan -j "$jobs" -L threads || failed+=(dev-tsan)
fi

say "done"
[ ${#failed[@]} -eq 0 ] || { echo "FAILED: ${failed[*]}"; exit 1; }
