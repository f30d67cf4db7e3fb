#!/usr/bin/env bash
# Measures the built program: every figure beside a bare one of the same run. `make bench` installs what it needs.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.build/release

# A PostgreSQL of its own that keeps what it acknowledged; it ends with its standard input.
coproc server { scripts/postgresql.sh durable; }
read -r url <&"${server[0]}"
$bin/bench pipeline "$url"
exec {server[1]}>&-
$bin/bench ledger
$bin/bench plans
$bin/bench pages

folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
$bin/bench bare-server 18081 >/dev/null 2>&1 &
$bin/qingyuan demo --data "$folder/data" --port 18080 --no-rate-limits >/dev/null 2>&1 &
base=http://127.0.0.1:18080
for _ in $(seq 100); do curl -fs $base/healthz >/dev/null 2>&1 && break; sleep 0.2; done

# Sign in as the head of the largest unit, as a browser would.
jar=$folder/jar
page=$(curl -fs -c "$jar" $base/sign-in)
csrf=$(grep -o 'name="csrf" value="[^"]*"' <<<"$page" | head -1 | cut -d'"' -f4)
user=$(grep -A4 '单位负责人' <<<"$page" | grep -o 'name="user" value="[^"]*"' | head -1 | cut -d'"' -f4)
curl -fs -b "$jar" -c "$jar" -H "Origin: $base" --data-urlencode "csrf=$csrf" --data-urlencode "user=$user" \
    $base/sign-in/demonstration -o /dev/null
cookie=$(awk '/sid|session|qy/ {print $6"="$7}' "$jar" | tail -1)
case=$(curl -fs -b "$jar" $base/cases | grep -o 'href="/cases/[0-9A-Z]\{26\}"' | head -1 | cut -d'"' -f2)
# A token for the API with all that the person may do, issued on the page.
form=$(curl -fs -b "$jar" $base/account/tokens/new)
scopes=$(grep -o 'name="scopes"[^>]*value="[^"]*"' <<<"$form" | sed 's/.*value="/--data-urlencode scopes=/; s/"$//')
csrf=$(grep -o 'name="csrf" value="[^"]*"' <<<"$form" | head -1 | cut -d'"' -f4)
token=$(curl -fs -b "$jar" -H "Origin: $base" --data-urlencode "csrf=$csrf" -d label=bench -d days=1 $scopes \
    $base/account/tokens | grep -o 'qy_[A-Za-z0-9_-]*' | head -1)
[ -n "$cookie" ] && [ -n "$case" ] && [ -n "$token" ] || { echo "bench: could not sign in and find a case" >&2; exit 70; }

# What answered anything but a page is no figure.
rate() {
    local said; said=$(wrk -t1 -c32 -d"${SECONDS_EACH:-5}s" "$@")
    grep -q 'Non-2xx' <<<"$said" && { echo "bench: answers that are no page: $*" >&2; return 1; }
    awk '/Requests\/sec/ {print $2}' <<<"$said"
}
echo "requests a second, 32 connections, the client on the same two cores"
echo "| what | rate | share of the bare route |"
echo "|---|---|---|"
bare=$(rate http://127.0.0.1:18081/hello)
echo "| bare Hummingbird route | $bare | 1 |"
line() {
    local got; got=$(rate -H "Cookie: $cookie" ${3:+-H "$3"} "$base$2")
    echo "| $1 | $got | $(awk "BEGIN {printf \"%.2f\", $got / $bare}") |"
}
line "health" /healthz
line "my work" /
line "case list" /cases
line "case file" "$case"
line "API, a page of cases" /api/v1/cases "Authorization: Bearer $token"
line "API, one case" "/api/v1$case" "Authorization: Bearer $token"
