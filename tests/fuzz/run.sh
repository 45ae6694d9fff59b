#!/usr/bin/env bash
# Builds the fuzzer and runs every target in turn, one process at a time. Usage: run.sh [seconds a target] [target...]
# What is new goes to build/fuzz/found/TARGET; an input that breaks a promise stays in build/fuzz/crash-TARGET-*, and the
# script ends with 1. `KEEP=1 run.sh` also adds the smallest inputs that reach new code to corpus/TARGET.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
seconds=${1:-60}
shift || true
build=$root/build/fuzz
fuzzer=$build/bin/brokerscope_fuzz
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=0 UBSAN_OPTIONS=print_stacktrace=1

if [ -z "${SKIP_BUILD:-}" ]; then
    mkdir -p "$build"
    { cmake --preset fuzz -S "$root" && cmake --build "$build" --target brokerscope_fuzz; } >"$build/build.log" 2>&1 ||
        { tail -n 60 "$build/build.log"; exit 1; }
fi
if [ $# -gt 0 ]; then targets=("$@"); else mapfile -t targets < <("$fuzzer" --targets); fi

# The smallest inputs that together reach what all of them reach; at most about 6 KB a target, the shortest first.
keep() { # keep TARGET FOUND CORPUS
    local merged size=0 file
    merged=$(mktemp -d)
    "$fuzzer" "--target=$1" -merge=1 "$merged" "$3" "$2" >/dev/null 2>&1
    while read -r file; do
        size=$((size + $(stat -c %s "$file")))
        [ "$size" -gt 6000 ] && break
        cp -n "$file" "$3/$(sha1sum <"$file" | cut -c 1-12)"
    done < <(find "$merged" -type f -size +0 -printf '%s %p\n' | sort -n | awk 'NR % 3 == 1 {print $2}')
    rm -rf "$merged"
}

failed=()
for target in "${targets[@]}"; do
    found=$build/found/$target
    seeds=$build/seeds/$target
    mkdir -p "$found" "$seeds" "$here/corpus/$target"
    "$fuzzer" "--target=$target" "--seeds=$seeds"
    log=$build/$target.log
    status=0
    nice -n 15 "$fuzzer" "--target=$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 \
        -malloc_limit_mb=300 -max_len=6144 -print_final_stats=1 -artifact_prefix="$build/crash-$target-" \
        "$found" "$here/corpus/$target" "$seeds" >"$log" 2>&1 || status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    printf '%-20s %10s runs, %6s edges, %s\n' "$target" "${runs:-?}" "${coverage:-?}" \
        "$([ "$status" = 0 ] && echo passed || echo "FAILED, see $log")"
    [ "$status" = 0 ] || failed+=("$target")
    if [ -n "${KEEP:-}" ]; then keep "$target" "$found" "$here/corpus/$target"; fi
done
[ ${#failed[@]} -eq 0 ] || { echo "FAILED: ${failed[*]}"; exit 1; }
