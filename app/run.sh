#!/usr/bin/env bash
# From a fresh Debian 12 to a running cluster: installs what is missing, builds (Release, ccache), starts Brokerscope.
# Arguments are Brokerscope's: bash app/run.sh --headless --nodes 5 --port 19092 --ephemeral
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

"$root/app/dependencies.sh" run
if [ ! -f "$build/build.ninja" ]; then
    mkdir -p "$root/build"
    (cd "$root" && cmake --preset release -DBROKERSCOPE_TESTS=OFF) >"$root/build/configure.log" 2>&1 ||
        { tail -n 20 "$root/build/configure.log" >&2; exit 1; }
fi
# After a pull the build files come first: only they know what else is out of date.
ninja -C "$build" build.ninja >"$root/build/configure.log" 2>&1 || { tail -n 20 "$root/build/configure.log" >&2; exit 1; }
# Nothing to do takes a moment; the first build takes minutes, so it says what it does.
if ninja -C "$build" -n brokerscope 2>/dev/null | grep -qE '^\[[0-9]+/[0-9]+\] (Building|Linking|Generating)'; then
    echo "Building Brokerscope (the first time takes some minutes)" >&2
    ninja -C "$build" brokerscope >&2
else
    ninja -C "$build" --quiet brokerscope >/dev/null
fi

arguments=("$@")
case " $* " in
*" --headless "* | *" ctl "* | *" --help "* | *" --version "*) ;;
*)
    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
        echo "There is no display here: running without a window (--headless)." >&2
        arguments=(--headless "$@")
    fi
    ;;
esac
exec "$build/bin/brokerscope" "${arguments[@]}"
