#!/usr/bin/env bash
# Installs what is missing to build and run (setup.sh run), also to test (test) or to measure (bench). Says what it installs.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:-run}

say() { printf 'setup: %s\n' "$*"; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

swift --version 2>/dev/null | grep -q 'Swift version 6\.[3-9]' || {
    say "a Swift 6.3 toolchain is needed on the PATH (https://www.swift.org/install)" >&2
    exit 69
}

packages=(
    libsqlite3-dev libpq-dev zlib1g-dev libturbojpeg0-dev libpng-dev libwebp-dev poppler-utils pkg-config weasyprint
    fonts-noto-cjk
)
case $purpose in
    test) packages+=(postgresql python3-venv chromium default-jre-headless) ;;
    bench) packages+=(postgresql python3-venv wrk curl gcc libc6-dev libhyperscan-dev) ;;
esac
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    say "installing Debian packages: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
    say "Debian packages are there: ${packages[*]}"
fi

if [ "$purpose" = test ]; then
    stamp=.venv/.installed
    if ! cmp -s scripts/requirements.txt "$stamp" 2>/dev/null; then
        say "installing test tools from PyPI into .venv: $(grep -v '^#' scripts/requirements.txt | tr '\n' ' ')"
        [ -x .venv/bin/python3 ] || python3 -m venv .venv
        .venv/bin/python3 -m pip install -q --disable-pip-version-check -r scripts/requirements.txt
        cp scripts/requirements.txt "$stamp"
    else
        say "test tools are there: .venv"
    fi
fi
