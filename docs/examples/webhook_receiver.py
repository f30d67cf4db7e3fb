#!/usr/bin/env python3
"""A receiver of Qingyuan's webhooks, whole, with nothing but Python's own library.

    QINGYUAN_SECRETS="whsec_... whsec_..." python3 webhook_receiver.py [PORT]

It checks each request as Standard Webhooks asks (signature, age, said before), answers at once, and writes one JSON line for each new
message. With QINGYUAN_URL and QINGYUAN_TOKEN it asks the API for the record that the message is about: the message itself says only
which one. Two secrets, a blank between, are both good while one replaces the other.
"""
import base64
import collections
import hashlib
import hmac
import http.server
import json
import os
import sys
import time
import urllib.request

TOLERANCE = 300  # seconds that a request may be old, or the clocks apart
LARGEST = 1 << 20  # bytes of a body
PATHS = {"clue": "clues", "case": "cases", "transfer": "transfers"}


class Rejected(Exception):
    """The request is not from Qingyuan, or not from now."""


def secrets():
    return [base64.b64decode(text.removeprefix("whsec_")) for text in os.environ["QINGYUAN_SECRETS"].split()]


def verify(headers, body, keys, now):
    """The message in a request, once it is sure that it was signed with one of the keys, lately."""
    identifier, sent = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not identifier or not sent.isdecimal() or abs(now - int(sent)) > TOLERANCE:
        raise Rejected("no id, or sent too long ago")
    signed = f"{identifier}.{sent}.".encode() + body
    right = [base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()) for key in keys]
    given = [part[3:].encode() for part in headers.get("webhook-signature", "").split() if part.startswith("v1,")]
    # All are compared, each in constant time, so that the time taken tells nothing.
    if not any([hmac.compare_digest(one, other) for one in right for other in given]):
        raise Rejected("no signature fits")
    return json.loads(body)


def record(message):
    """The record that a message is about, as far as the token's owner may see it; nothing without a token."""
    about = message["data"].get("record", {})
    base, token = os.environ.get("QINGYUAN_URL"), os.environ.get("QINGYUAN_TOKEN")
    if not base or not token or about.get("kind") not in PATHS:
        return None
    request = urllib.request.Request(
        f"{base}/api/v1/{PATHS[about['kind']]}/{about['id']}", headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


class Receiver(http.server.BaseHTTPRequestHandler):
    seen = collections.OrderedDict()  # ids of messages: one that comes twice is answered and not taken again

    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        if not 0 < length <= LARGEST:
            return self.answer(413)
        body = self.rfile.read(length)
        try:
            message = verify(self.headers, body, secrets(), time.time())
        except (Rejected, ValueError) as reason:
            print(f"rejected: {reason}", file=sys.stderr, flush=True)
            return self.answer(401)
        self.answer(204)
        identifier = self.headers["webhook-id"]
        if identifier not in self.seen:
            self.seen[identifier] = True
            if len(self.seen) > 10_000:
                self.seen.popitem(last=False)
            print(json.dumps({"id": identifier, **message, "record": record(message)}, ensure_ascii=False), flush=True)

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        """Says nothing of ordinary requests."""


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8081
    http.server.ThreadingHTTPServer(("127.0.0.1", port), Receiver).serve_forever()
