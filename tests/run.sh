#!/usr/bin/env bash
# Sets up, builds and runs every test but the nightly ones, and ends with ctest's summary.
#   1. clang 19, address and undefined behaviour sanitizers: the whole tree without a warning; every test, those with real
#      clients among them
#   2. g++, thread sanitizer: the runtime, where threads meet. `tests/run.sh threads` builds and runs everything that has
#      threads (label "threads"), the program itself among it, and nothing else: half an hour more.
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
jobs=$(($(nproc) + 1)) # many tests wait for a cluster more than they compute
export QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 TSAN_OPTIONS=ignore_noninstrumented_modules=1

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
    ctest --preset dev-asan -j "$jobs" -LE bench || failed+=(dev-asan)
fi

say "dev-tsan: build"
targets=(runtime_test) chosen=(-L threads -LE app)
if [ "$what" = threads ]; then
    targets+=(brokerscope cluster_life_test) chosen=(-L threads)
fi
quietly configure-tsan cmake --preset dev-tsan -DBROKERSCOPE_WINDOW=OFF "$bulk"
# Only what has threads: the rest runs in one thread by design and is proven so by the other tests.
quietly build-tsan cmake --build --preset dev-tsan --target "${targets[@]}"

say "dev-tsan: test"
ctest --preset dev-tsan -j "$jobs" "${chosen[@]}" || failed+=(dev-tsan)

say "done"
[ ${#failed[@]} -eq 0 ] || { echo "FAILED: ${failed[*]}"; exit 1; }
