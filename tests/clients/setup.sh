#!/usr/bin/env bash
# Fetches what the tests with real clients need, once, into build/clients (nothing of it is in git): Python, Node, Go,
# Rust and Java clients, Spring Boot and Kafka's frameworks, at the versions that the lock files beside this script pin.
# A second call does nothing, quickly. Usage: tests/clients/setup.sh [python] [node] [go] [rust] [java]   default: all
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/build/clients
mkdir -p "$out"

# once NAME FILE...: runs setup_NAME unless it succeeded before with these very files.
once() {
    local name=$1
    shift
    local stamp=$out/$name.stamp log=$out/$name.log sum
    sum=$(cat "$@" "$here/setup.sh" | sha256sum)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && return
    rm -rf "${stamp:?}" "${out:?}/$name"
    mkdir -p "$out/$name"
    echo "Fetching the $name clients" >&2
    # Not in a condition, where a failing command would not end the function.
    set +e
    (set -e; "setup_$name") >"$log" 2>&1
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

setup_rust() {
    cargo build --locked --manifest-path "$here/rust/Cargo.toml" --target-dir "$out/rust"
}

# jars POM DIRECTORY: what the project file names, and all that it needs.
jars() {
    mvn --batch-mode --quiet -f "$1" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$2" \
        -Dmdep.useBaseVersion=true
}

setup_java() {
    local version classes sources
    for version in newest v3_9 v2_8; do
        jars "$here/java/$version/pom.xml" "$out/java/$version"
        classes=$out/java/classes-$version
        mkdir -p "$classes"
        sources=("$here"/java/src/*.java "$here/java/$version"/*.java)
        [ "$version" = v2_8 ] || sources+=("$here"/java/since_v3_9/*.java)
        javac -nowarn --release 11 -Xlint:none -cp "$out/java/$version/*" -d "$classes" "${sources[@]}"
    done
}

setup_frameworks() {
    jars "$here/java/frameworks/pom.xml" "$out/frameworks/jars"
    javac -nowarn --release 17 -Xlint:none -cp "$out/frameworks/jars/*" -d "$out/frameworks/classes" \
        "$here"/java/frameworks/*.java
}

setup_spring() {
    jars "$here/java/spring/pom.xml" "$out/spring"
}

setup_one() {
    case $1 in
    python) once python "$here/requirements.txt" ;;
    node) once node "$here/node/package.json" "$here/node/package-lock.json" ;;
    go) once go "$here"/go/go.mod "$here"/go/go.sum "$here"/go/*.go ;;
    rust) once rust "$here"/rust/Cargo.* "$here"/rust/src/*.rs ;;
    # One after the other: two Mavens must not fill one repository at the same time.
    java)
        once java "$here"/java/{newest,v3_9,v2_8}/* "$here"/java/since_v3_9/* "$here"/java/src/*.java
        once frameworks "$here"/java/frameworks/*
        once spring "$here"/java/spring/pom.xml
        ;;
    *) echo "setup.sh knows python, node, go, rust and java, not $1" >&2; exit 2 ;;
    esac
}

wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(rust java python node go)
running=()
for name in "${wanted[@]}"; do
    setup_one "$name" &
    running+=($!)
done
failed=0
for process in "${running[@]}"; do
    wait "$process" || failed=1
done
exit "$failed"
