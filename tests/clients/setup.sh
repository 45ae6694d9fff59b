#!/usr/bin/env bash
# Fetches what the tests with real clients need, once, into build/clients (nothing of it is in git): Python, Node, Go and
# Java clients at the versions that the lock files beside this script pin. A second call does nothing, quickly.
# Usage: tests/clients/setup.sh [python] [node] [go] [java]      default: all of them
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/build/clients
mkdir -p "$out"
log=$out/setup.log
: >"$log"

# once NAME FILE...: runs setup_NAME unless it succeeded before with these very files.
once() {
    local name=$1
    shift
    local stamp=$out/$name.stamp sum
    sum=$(cat "$@" "$here/setup.sh" | sha256sum)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && return
    rm -rf "${stamp:?}" "${out:?}/$name"
    mkdir -p "$out/$name"
    echo "Fetching the $name clients" >&2
    # Not in a condition, where a failing command would not end the function.
    set +e
    (set -e; "setup_$name") >>"$log" 2>&1
    local code=$?
    set -e
    [ "$code" -eq 0 ] || { tail -n 25 "$log" >&2; echo "setup of the $name clients failed" >&2; exit 1; }
    echo "$sum" >"$stamp"
}

setup_python() {
    python3 -m venv "$out/python"
    "$out/python/bin/python" -m pip install --disable-pip-version-check --no-input --only-binary :all: \
        -r "$here/requirements.txt"
}

setup_node() {
    cp "$here/node/package.json" "$here/node/package-lock.json" "$out/node/"
    (cd "$out/node" && npm ci --no-audit --no-fund --ignore-scripts)
}

setup_go() {
    (cd "$here/go" && GOFLAGS=-mod=readonly CGO_ENABLED=0 go build -o "$out/go/franz_go_test" .)
}

setup_java() {
    local version classes sources
    for version in newest v3_9 v2_8; do
        mvn --batch-mode --quiet -f "$here/java/$version/pom.xml" dependency:copy-dependencies \
            -DincludeScope=runtime -DoutputDirectory="$out/java/$version" -Dmdep.useBaseVersion=true
        classes=$out/java/classes-$version
        mkdir -p "$classes"
        sources=("$here"/java/src/*.java "$here/java/$version"/*.java)
        [ "$version" = v2_8 ] || sources+=("$here"/java/since_v3_9/*.java)
        javac -nowarn --release 11 -Xlint:none -cp "$out/java/$version/*" -d "$classes" "${sources[@]}"
    done
}

wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(python node go java)
for name in "${wanted[@]}"; do
    case $name in
    python) once python "$here/requirements.txt" ;;
    node) once node "$here/node/package.json" "$here/node/package-lock.json" ;;
    go) once go "$here"/go/go.mod "$here"/go/go.sum "$here"/go/*.go ;;
    java) once java "$here"/java/*/pom.xml "$here"/java/src/*.java "$here"/java/*/*.java ;;
    *) echo "setup.sh knows python, node, go and java, not $name" >&2; exit 2 ;;
    esac
done
