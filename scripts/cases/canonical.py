"""The signing rules of both partners once more, in Python 3 and with nothing but its standard library, to confirm
test/vectors/cases. Run by scripts/cases.ts: the credentials on the first line of stdin, one question on each further
line, all JSON; one answer per question on stdout."""

import base64
import hashlib
import json
import re
import struct
import sys
import uuid
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache

EPOCH = datetime(1970, 1, 1)
UTC_TEXT = "%Y-%m-%d %H:%M:%S"
# RFC 8017, 9.2, note 1: the DigestInfo of SHA-1 up to the digest.
SHA1_INFO = bytes.fromhex("3021300906052b0e03021a05000414")


class Numeral(str):
    """A number as it is written."""


def answer_ppdai(question, credentials):
    body = question["body"]
    types = {name.lower(): declared for name, declared in question["types"].items()}
    members = json.loads(body, parse_int=Numeral, parse_float=Numeral) if body else {}
    signed = {name.lower(): signed_text(types[name.lower()], value) for name, value in members.items()}
    kept = {name: text for name, text in signed.items() if text is not None}
    canonical = "".join(name + kept[name] for name in sorted(kept, key=code_units))
    key = [int(credentials[name], 16) for name in ("n", "e", "d")]
    time = question["time"]
    timestamps = [(EPOCH + timedelta(seconds=time)).strftime(UTC_TEXT), str(time)]
    return {
        "signed": list(signed.values()),
        "canonical": canonical,
        "sha1": hashlib.sha1(canonical.encode()).hexdigest(),
        "signature": sign(canonical, *key),
        "timestamps": [[text, sign(credentials["appId"] + text, *key)] for text in timestamps],
    }


def signed_text(declared, value):
    if value is None or declared == "Other":
        return None
    if declared == "Boolean":
        return "1" if value else "0"
    if declared == "Double":
        return struct.pack(">d", float(value)).hex().upper()
    if declared == "Decimal":
        return struct.pack(">d", float(Decimal(value))).hex().upper()
    if declared == "Single":
        return struct.pack(">f", float(value)).hex().upper()
    if declared == "Guid":
        return str(uuid.UUID(value))
    if declared == "DateTime":
        return str((datetime.strptime(value, UTC_TEXT) - EPOCH) // timedelta(seconds=1))
    if declared in ("String", "Char"):
        return value
    return str(int(value))


def answer_awda(question, credentials):
    members = {name: raw for name, raw in read_object(question["envelope"]) if name != "signature"}
    signed = {name: json.loads(raw) if raw.startswith('"') else raw for name, raw in members.items()}
    canonical = "".join(f"{name}:{signed[name]}" for name in sorted(signed, key=code_units))
    digested = canonical + credentials["secret"]
    if question["blanks"] == "strip":
        digested = re.sub("[ \t\r\n]", "", digested)
    return {
        "signed": list(signed.values()),
        "canonical": canonical,
        "digested": digested,
        "md5": hashlib.md5(digested.encode()).hexdigest().upper(),
    }


def read_object(text):
    """Name and text of every member: the decoder of the library says where a value ends."""
    decoder = json.JSONDecoder()
    at = skip(text, skip(text, 0) + 1)
    while text[at] != "}":
        name, at = decoder.raw_decode(text, at)
        start = skip(text, skip(text, at) + 1)
        _, end = decoder.raw_decode(text, start)
        yield name, text[start:end]
        at = skip(text, end)
        if text[at] == ",":
            at = skip(text, at + 1)


def skip(text, at):
    while text[at] in " \t\r\n":
        at += 1
    return at


def code_units(name):
    """Python orders by code point; both rules want the order of UTF-16 code units."""
    return name.encode("utf-16-be")


@lru_cache(maxsize=None)
def sign(text, modulus, public, private):
    """RSASSA-PKCS1-v1_5 as RFC 8017, 8.2.1 writes it: the library has no RSA."""
    size = (modulus.bit_length() + 7) // 8
    info = SHA1_INFO + hashlib.sha1(text.encode()).digest()
    message = int.from_bytes(b"\x00\x01" + b"\xff" * (size - len(info) - 3) + b"\x00" + info, "big")
    signature = pow(message, private, modulus)
    assert pow(signature, public, modulus) == message
    return base64.b64encode(signature.to_bytes(size, "big")).decode()


def main():
    lines = sys.stdin.buffer.read().decode().split("\n")
    credentials = json.loads(lines[0])
    for line in filter(None, lines[1:]):
        question = json.loads(line)
        answer = answer_ppdai if question["scheme"] == "ppdai" else answer_awda
        print(json.dumps({"id": question["id"], **answer(question, credentials)}))


main()
