"""python3 check_vectors.py vectors.json: put your signer in place of signed, sign_ppdai and sign_awda.
Python 3 and its standard library. The first step that is wrong says what to look for."""

import base64, calendar, hashlib, json, struct, sys, time
def signed(declared, value):  # PPDAI, step 1; None where the parameter is left out
    if value is None or declared == "Other":
        return None
    if declared in ("Double", "Decimal", "Single"):
        return struct.pack(">f" if declared == "Single" else ">d", float(value)).hex().upper()
    if declared == "DateTime":
        return str(calendar.timegm(time.strptime(value, "%Y-%m-%d %H:%M:%S")))
    if declared == "Boolean":
        return "1" if value else "0"
    return value.lower() if declared == "Guid" else value
def sign_ppdai(text, jwk):  # RFC 8017, 8.2.1: the standard library has no RSA
    n, d = (int.from_bytes(base64.urlsafe_b64decode(jwk[name] + "=="), "big") for name in "nd")
    size = (n.bit_length() + 7) // 8
    end = b"\0" + bytes.fromhex("3021300906052b0e03021a05000414") + hashlib.sha1(text.encode()).digest()
    block = b"\0\1".ljust(size - len(end), b"\xff") + end
    return base64.b64encode(pow(int.from_bytes(block, "big"), d, n).to_bytes(size, "big")).decode()
def sign_awda(text, secret):
    return hashlib.md5((text + secret).encode()).hexdigest().upper()
made, checks, sheet = {}, [], json.load(open(sys.argv[1], encoding="utf-8"))
ours, ppdai = sheet["credentials"], sheet["scheme"] == "ppdai"
for one in sheet["vectors"] + sheet["synthetic"] + sheet.get("known", []):
    texts = {name: ":" + str(one.get(name)) for name in ("appId", "body", "timestamp", "v")}  # AWDA
    if ppdai:
        read = lambda text: json.loads(text, parse_int=str, parse_float=str)
        texts = {p["name"].lower(): signed(p["declared"], read(p["json"])) for p in one["parameters"]}
    canonical = "".join(name + texts[name] for name in sorted(texts) if texts[name] is not None)
    sign = lambda text: sign_ppdai(text, ours["jwk"]) if ppdai else sign_awda(text, one.get("secret", ours["secret"]))
    made[one["id"]] = sign(canonical)
    checks += [(one["id"], one["canonical"], canonical), (one["id"], one["signature"], made[one["id"]])]
    checks += [(one["id"], t["signature"], sign(ours["appId"] + t["timestamp"])) for t in one.get("timestamps", [])]
checks += [(r["id"], False, r["signature"] == made[r["of"]]) for r in sheet["refused"]]
wrong = [f"{name}: wanted {wanted}, got {got}" for name, wanted, got in checks if wanted != got]
print(*wrong, f"{len(checks)} checks, {len(wrong)} wrong", sep="\n")
sys.exit(bool(wrong))
