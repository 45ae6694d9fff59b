#!/usr/bin/env bash
# Installs what Debian 12 packages are missing. Usage: app/dependencies.sh run|test   (test includes run)
# Does nothing, quickly, when everything is there.
set -euo pipefail

run=(g++ cmake ninja-build ccache mold pkg-config python3 qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
     libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libxkbcommon-dev libboost1.81-dev librdkafka-dev
     libre2-dev libzstd-dev liblz4-dev libsnappy-dev zlib1g-dev libssl-dev nlohmann-json3-dev libcli11-dev libyaml-cpp-dev
     fonts-inter fonts-jetbrains-mono fonts-thai-tlwg fonts-noto-core fonts-noto-cjk)
# cargo-web: the newer of the two cargos that Debian has; the other one clones the whole index of crates.
test=(libgtest-dev libgmock-dev clang-19 libclang-rt-19-dev kcat
      xvfb xauth openbox xdotool imagemagick dbus at-spi2-core python3-gi
      openjdk-17-jdk-headless maven golang-go cargo-web nodejs npm python3-venv python3-pip)
# A tool that is there already, from wherever, is as good as Debian's package of it.
declare -A provides=([openjdk-17-jdk-headless]=javac [maven]=mvn [golang-go]=go [cargo-web]=cargo [nodejs]=node [npm]=npm)

wanted=("${run[@]}")
[ "${1:-run}" = test ] && wanted+=("${test[@]}")

missing=()
for package in "${wanted[@]}"; do
    tool=${provides[$package]:-}
    if [ -n "$tool" ] && command -v "$tool" >/dev/null; then continue; fi
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "brokerscope: these are needed and this is no Debian system that could install them: ${missing[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "brokerscope: run as root once, to install: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
install() {
    "${as_root[@]}" apt-get update >"$log" 2>&1 &&
        "${as_root[@]}" apt-get install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1
}
install || { tail -n 20 "$log" >&2; echo "brokerscope: the packages could not be installed" >&2; exit 1; }
rm -f "$log"
