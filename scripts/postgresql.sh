#!/usr/bin/env bash
# Runs a PostgreSQL server of its own in a temporary folder, for tests: prints its URL, obeys lines on standard input
# (`restart` ends it as a crash would and starts it again), and is gone when standard input ends.
#
#   scripts/postgresql.sh [durable]     durable: with fsync, where durability is what is tested
#   scripts/postgresql.sh tls           over TCP with TLS; after the URL its certificate, and one that is not its own
set -euo pipefail
PATH="$PATH:$(printf '%s:' /usr/lib/postgresql/*/bin)"
command -v initdb >/dev/null || { echo "postgresql.sh: no PostgreSQL server here (apt-get install postgresql)" >&2; exit 69; }

# The path of a socket may have 107 bytes, so that it does not go under a long TMPDIR.
folder=$(mktemp -d /tmp/qingyuan-postgresql.XXXXXX)
as_user=()
if [ "$(id -u)" = 0 ]; then # PostgreSQL does not run as root
    chown nobody "$folder"
    as_user=(setpriv --reuid=nobody --regid=nogroup --clear-groups --)
fi
server() { (cd "$folder" && "${as_user[@]}" "$@" >>"$folder/log" 2>&1 </dev/null); }
stop() {
    server pg_ctl -D "$folder/data" -m immediate stop || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 1' INT TERM HUP
: >"$folder/log" && chmod 666 "$folder/log"

options="-k $folder -c listen_addresses='' -c max_connections=400 -c shared_buffers=64MB -c max_wal_size=4GB"
[ "${1:-}" = durable ] || options+=" -c fsync=off -c full_page_writes=off -c autovacuum=off"
if [ "${1:-}" = tls ]; then
    for name in server other; do
        server openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
            -addext subjectAltName=DNS:localhost -keyout "$folder/$name.key" -out "$folder/$name.crt"
    done
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    options+=" -c listen_addresses=localhost -c port=$port -c ssl=on"
    options+=" -c ssl_cert_file=$folder/server.crt -c ssl_key_file=$folder/server.key"
fi
start() { server pg_ctl -D "$folder/data" -w -t 60 -o "$options" start; }
server initdb -D "$folder/data" -U qingyuan --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions ||
    { cat "$folder/log" >&2; exit 70; }
start || { cat "$folder/log" >&2; exit 70; }
if [ "${1:-}" = tls ]; then
    echo "postgres://qingyuan@localhost:$port/postgres?sslmode=verify-full&sslrootcert=$folder/server.crt" \
        "$folder/server.crt $folder/other.crt"
else
    echo "postgres:///postgres?host=$folder&user=qingyuan"
fi

while read -r line; do
    case $line in
        restart) server pg_ctl -D "$folder/data" -m immediate stop && start && echo restarted ;;
        *) echo "postgresql.sh: unknown: $line" >&2 ;;
    esac
done
