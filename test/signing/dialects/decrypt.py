# Decrypts as the Python SDK does, which calls rsa.decrypt: a PKCS#1 key in PEM, PKCS#1 v1.5 padding, UTF-8.
# Written out, because that library is rarely installed.
import base64
import sys


def integers(der):
    """The integers of a DER sequence."""
    found, at = [], 0
    while at < len(der):
        tag, length, at = der[at], der[at + 1], at + 2
        if length & 0x80:
            count = length & 0x7F
            length, at = int.from_bytes(der[at : at + count], "big"), at + count
        content, at = der[at : at + length], at + length
        found += integers(content) if tag == 0x30 else [int.from_bytes(content, "big")]
    return found


lines = open(sys.argv[1]).read().strip().splitlines()
assert lines[0] == "-----BEGIN RSA PRIVATE KEY-----"
_, n, _, d = integers(base64.b64decode("".join(lines[1:-1])))[:4]
size = (n.bit_length() + 7) // 8
for text in sys.argv[2:]:
    block = base64.b64decode(text, validate=True)
    assert len(block) == size
    padded = pow(int.from_bytes(block, "big"), d, n).to_bytes(size, "big")
    assert padded[:2] == b"\x00\x02"
    sys.stdout.buffer.write(padded[padded.index(b"\x00", 2) + 1 :] + b"\n")
