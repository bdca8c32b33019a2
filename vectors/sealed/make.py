#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the cases of this folder from docs/protocol.md alone.

A third implementation, in Python on other libraries than the JVM's and the browser's, so that the
cases prove the page and not one program's habits. Needs `pip install cryptography argon2-cffi`
(made with 50.0.2 and 25.1.0). Everything is fixed, except that HPKE takes fresh chance at each run:
that is why existing files are left alone. Cases are added, never edited.

    python3 vectors/sealed/make.py            writes the files that are missing
"""
import base64, hashlib, hmac, json, pathlib, struct

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes, hpke, serialization as ser
from cryptography.hazmat.primitives.asymmetric import ed25519, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HERE = pathlib.Path(__file__).parent
WORDS = (HERE / "../../sealed/src/main/resources/heart/sealed/safety-words.txt").read_text().split()
RAW = (ser.Encoding.Raw, ser.PublicFormat.Raw)


def b64(raw): return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
def raw(text): return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
def label(name): return b"heart/1/" + name.encode() + b"\0"
def u16(n): return struct.pack(">H", n)
def u32(n): return struct.pack(">I", n)
def u64(n): return struct.pack(">Q", n)
def h(x): return hashlib.sha256(x).digest()
def chance(name, n=32): return hashlib.shake_256(b"vectors " + name.encode()).digest(n)
def hkdf(key, info, n=32): return HKDF(hashes.SHA256(), n, None, info).derive(key)
def seal(key, nonce, plain, ad): return nonce + AESGCM(key).encrypt(nonce, plain, ad)


def padded(n):
    if n <= 256: return 256
    e = n.bit_length() - 1
    step = 1 << (e - e.bit_length())
    return -(-n // step) * step


def pad(x): return (u32(len(x)) + x).ljust(padded(4 + len(x)), b"\0")


class Person:
    def __init__(self, name):
        self.secret = chance(name)
        self.sign_seed, self.seal_key, self.self = (hkdf(self.secret, label("person/" + p)) for p in ("sign", "seal", "self"))
        self.signer = ed25519.Ed25519PrivateKey.from_private_bytes(self.sign_seed)
        self.sign = self.signer.public_key().public_bytes(*RAW)
        self.seal = x25519.X25519PrivateKey.from_private_bytes(self.seal_key).public_key().public_bytes(*RAW)

    def keys(self): return {"sign": b64(self.sign), "seal": b64(self.seal)}


ANNA, BEN, EVE = Person("anna"), Person("ben"), Person("eve")
PLACE, LOG, OTHER = chance("place", 16), chance("log", 16), chance("other", 16)
P1, P2 = chance("place key 1"), chance("place key 2")


def log_key(p, log): return hkdf(p, label("log") + log)
def genesis(log): return h(label("genesis") + log)


def signed_form(e, body):
    return (label("entry") + raw(e["log"]) + u64(e["seq"]) + raw(e["author"]) + u32(e["epoch"]) + raw(e["prev"])
            + raw(e["id"]) + u32(len(body)) + body)


def stamped_hash(e): return h(label("stamped") + signed_form(e, raw(e["body"])) + raw(e["sig"]) + u64(e["at"]))


def resign(e, who):
    e["sig"] = b64(who.signer.sign(signed_form(e, raw(e["body"]))))
    return e


def entry(who, log, seq, prev, at, event, p=P1, epoch=1, name=None, padding=pad, ad_log=None, nonce=None):
    name = name or f"{b64(log)}/{seq}"
    ident = chance("id " + name, 16)
    text = event if isinstance(event, bytes) else event.encode()
    ad = label("body") + (ad_log or log) + who.sign + u32(epoch) + ident
    body = seal(log_key(p, log), nonce or chance("nonce " + name, 12), padding(text), ad)
    e = {"log": b64(log), "seq": seq, "author": b64(who.sign), "epoch": epoch, "prev": b64(prev), "id": b64(ident), "body": b64(body)}
    resign(e, who)
    e["at"] = at
    return e


def chain():
    said = [(ANNA, '{"kind":"founded"}', 1, P1, 1000), (BEN, '{"words":"Es tut mir leid, že jsem mlčel. 🌿"}', 1, P1, 1000),
            (ANNA, "x" * 252, 1, P1, 2500), (BEN, "y" * 253, 1, P1, 2501), (ANNA, "", 1, P1, 9007199254740991),
            (BEN, "z" * 63484, 2, P2, 9007199254740991)]
    prev, out = genesis(LOG), []
    for seq, (who, event, epoch, p, at) in enumerate(said, 1):
        e = entry(who, LOG, seq, prev, at, event, p, epoch)
        prev = stamped_hash(e)
        body = raw(e["body"])
        out.append({"entry": e, "event": event, "nonce": b64(body[:12]), "signedFormSha256": b64(h(signed_form(e, body))), "hash": b64(prev)})
    return out


def keys():
    challenge = chance("challenge")
    def signin(who, origin):
        form = label("sign-in") + u16(len(origin)) + origin.encode() + challenge + who.seal
        return {"secret": b64(who.secret), "origin": origin, "challenge": b64(challenge), **who.keys(), "sig": b64(who.signer.sign(form))}
    people = [{"name": n, "secret": b64(w.secret), **w.keys(), "self": b64(w.self)} for n, w in (("anna", ANNA), ("ben", BEN), ("eve", EVE))]
    logs = [{"placeKey": b64(p), "log": b64(log), "logKey": b64(log_key(p, log)), "signalKey": b64(hkdf(p, label("signal") + log))}
            for p in (P1, P2) for log in (PLACE, LOG)]
    return {"people": people, "logs": logs, "genesis": [{"log": b64(x), "prev": b64(genesis(x))} for x in (PLACE, LOG, OTHER)],
            "signIn": [signin(ANNA, "https://heart.example"), signin(BEN, "http://localhost:8080")]}


HEAD = (3, chance("place head"))


def invitation(secret, place=PLACE, epoch=1, inviter=ANNA, sign=None, name="link"):
    lookup = hkdf(secret, label("invitation/lookup"), 16)
    inner = place + u32(epoch) + P1 + (sign or inviter.sign) + inviter.seal + u64(HEAD[0]) + HEAD[1]
    nonce = chance("invitation nonce " + name, 12)
    blob = seal(hkdf(secret, label("invitation/blob")), nonce, inner, label("invitation/blob") + lookup)
    return {"secret": b64(secret), "lookup": b64(lookup), "place": b64(place), "blob": b64(blob), "nonce": b64(nonce)}


def mac(secret, place, joiner): return b64(hmac.digest(hkdf(secret, label("invitation/mac")), label("joined") + place + joiner.sign + joiner.seal, "sha256"))


SECRET = chance("invitation secret")


def invitations():
    made = invitation(SECRET)
    made |= {"placeKey": b64(P1), "epoch": 1, "inviterSecret": b64(ANNA.secret), "inviter": ANNA.keys(), "seq": HEAD[0], "hash": b64(HEAD[1]),
             "joiner": BEN.keys(), "mac": mac(SECRET, PLACE, BEN)}
    return {"invitations": [made]}


def bits(x, count):
    n = int.from_bytes(x, "big")
    return [WORDS[(n >> (len(x) * 8 - 11 * (i + 1))) & 2047] for i in range(count)]


def words():
    def safety(place, one, two):
        seed = h(label("safety-words") + place + one.sign + one.seal + two.sign + two.seal)
        return {"place": b64(place), "first": one.keys(), "second": two.keys(),
                "words": bits(hashlib.pbkdf2_hmac("sha256", b64(seed).encode(), b"heart/1/safety-words", 200_000), 4)}
    def aloud(spoken, code):
        secret = hash_secret_raw(code.encode(), b"heart/1/read-aloud", time_cost=3, memory_cost=65536, parallelism=1, hash_len=32, type=Type.ID)
        return {"spoken": spoken, "code": code, "secret": b64(secret)}
    code = bits(chance("code"), 6)
    return {"listSha256": b64(h(("\n".join(WORDS) + "\n").encode())), "safety": [safety(PLACE, ANNA, BEN), safety(PLACE, BEN, ANNA), safety(OTHER, ANNA, EVE)],
            "aloud": [aloud(" ".join(code), " ".join(code)), aloud("  " + ", ".join(code).upper() + " ", " ".join(code)), aloud("-".join(bits(chance("code 2"), 6)), " ".join(bits(chance("code 2"), 6)))]}


def answer(who, question, text, log=LOG, padding=pad, name="a"):
    q, t = question.encode(), text if isinstance(text, bytes) else text.encode()
    salt, nonce = chance("salt " + name, 16), chance("answer nonce " + name, 12)
    key = hkdf(who.self, label("answer/key") + log + salt + q)
    box = salt + seal(key, nonce, padding(t), label("answer/box") + log + who.sign + q)
    commitment = h(label("answer/commitment") + log + who.sign + u32(len(q)) + q + salt + key + t)
    return {"log": b64(log), "author": b64(who.sign), "question": question, "salt": b64(salt), "nonce": b64(nonce), "box": b64(box),
            "key": b64(key), "commitment": b64(commitment)}


def answers():
    out = []
    for i, (who, q, t) in enumerate([(ANNA, "unsaid", "That I was afraid."), (BEN, "unsaid", ""), (ANNA, "q/7 čas", "🌿" * 400)]):
        out.append(answer(who, q, t, name=str(i)) | {"secret": b64(who.secret), "answer": t})
    return {"answers": out}


def signal(who, text, sent_at, p=P1, epoch=1, log=LOG, named=None, inner=None, name="s"):
    nonce = chance("signal nonce " + name, 12)
    body = seal(hkdf(p, label("signal") + log), nonce, inner or pad(u64(sent_at) + text.encode()), label("signal") + log + who.sign + u32(epoch))
    return {"placeKey": b64(p), "place": b64(PLACE), "epoch": epoch, "log": b64(log), "author": b64((named or who).sign), "sentAt": sent_at, "text": text,
            "nonce": b64(nonce), "body": b64(u32(epoch) + body)}


def signals(): return {"signals": [signal(ANNA, '{"writing":true}', 1700000000000, name="1"), signal(BEN, "", 1, P2, 2, PLACE, name="2")]}


def to_member(who, place, epoch, p, info_epoch=None):
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    info = label("epoch") + place + u32(info_epoch or epoch) + who.sign
    key = x25519.X25519PrivateKey.from_private_bytes(who.seal_key).public_key()
    return {"secret": b64(who.secret), "place": b64(place), "epoch": epoch, "placeKey": b64(p), "sealed": b64(suite.encrypt(p, key, info))}


def epochs(): return {"epochs": [to_member(ANNA, PLACE, 2, P2), to_member(BEN, PLACE, 2, P2)]}


def private():
    """Private logs: their ids, one person's log of three entries, and keys that must not open its first."""
    ids = [{"secret": b64(w.secret), "place": b64(place), "notebook": b64(hkdf(w.self, label("notebook") + place, 16))}
           for w in (ANNA, BEN) for place in (PLACE, OTHER)]
    plans = [{"placeKey": b64(p), "place": b64(place), "plans": b64(hkdf(p, label("plans") + place, 16))} for p in (P1, P2) for place in (PLACE, OTHER)]
    log = hkdf(ANNA.self, label("notebook") + PLACE, 16)
    prev, out = genesis(log), []
    for seq, event in enumerate(['{"v":1,"event":"wrote","words":"Nobody else reads this. 🌿"}', "", "n" * 300], 1):
        name = f"private {seq}"
        ident, nonce = chance("id " + name, 16), chance("nonce " + name, 12)
        ad = label("body") + log + ANNA.sign + u32(1) + ident
        body = seal(hkdf(ANNA.self, label("private") + log), nonce, pad(event.encode()), ad)
        e = {"log": b64(log), "seq": seq, "author": b64(ANNA.sign), "epoch": 1, "prev": b64(prev), "id": b64(ident), "body": b64(body)}
        resign(e, ANNA)
        e["at"] = 1000 * seq
        prev = stamped_hash(e)
        out.append({"entry": e, "event": event, "nonce": b64(nonce), "hash": b64(prev)})
    closed = [{"why": "the other person", "secret": b64(BEN.secret)}, {"why": "the place's key", "placeKey": b64(P1), "place": b64(PLACE)}]
    return {"notebooks": ids, "plans": plans, "secret": b64(ANNA.secret), "chain": out, "closed": closed}


def padding():
    lengths = [0, 1, 251, 252, 253, 256, 260, 261, 511, 512, 513, 1000, 1023, 1024, 1025, 4095, 4096, 4097, 9999, 32767, 32768, 32769, 61440, 63484]
    return {"largestEvent": 63484, "padded": [{"length": n, "total": padded(4 + n)} for n in lengths]}


def flip(text, at):
    x = bytearray(raw(text)); x[at] ^= 1
    return b64(bytes(x))


def refused():
    from refused_cases import cases
    return {"refused": cases(globals())}


FILES = {"keys": keys, "entries": lambda: {"place": b64(PLACE), "log": b64(LOG), "placeKeys": [{"epoch": 1, "key": b64(P1)}, {"epoch": 2, "key": b64(P2)}],
                                           "secrets": {"anna": b64(ANNA.secret), "ben": b64(BEN.secret)}, "chain": chain()},
         "private": private, "padding": padding, "invitations": invitations, "words": words, "answers": answers, "signals": signals, "epochs": epochs, "refused": refused}

if __name__ == "__main__":
    for name, make in FILES.items():
        path = HERE / f"{name}.json"
        if not path.exists():
            path.write_text(json.dumps(make(), indent=1, ensure_ascii=False) + "\n")
            print(path.name)
