# SPDX-License-Identifier: Apache-2.0
"""The cases that must be refused, each with its reason. Used by make.py."""


def cases(m):
    g = type("m", (), {k: staticmethod(v) if callable(v) and not isinstance(v, type) else v for k, v in m.items()})
    A, B, E = m["ANNA"], m["BEN"], m["EVE"]
    raw, b64, u32, u64, flip = m["raw"], m["b64"], m["u32"], m["u64"], m["flip"]
    LOG, OTHER, PLACE, P1, P2, SECRET = (m[k] for k in ("LOG", "OTHER", "PLACE", "P1", "P2", "SECRET"))
    out = []

    def case(name, op, why, **given): out.append({"name": name, "op": op, "given": given, "why": why})

    chain = [c["entry"] for c in m["chain"]()]
    hashes = [c["hash"] for c in m["chain"]()]
    second = chain[1]

    # --- reading ---------------------------------------------------------------------------------
    def read(name, why, **change):
        e = {**second, **change}
        case(name, "read", why, entry={k: v for k, v in e.items() if v is not ...})

    read("no signature", "malformed", sig=...)
    read("no time", "malformed", at=...)
    read("a field too many", "malformed", note="x")
    read("seq as text", "malformed", seq="2")
    read("seq as a fraction", "malformed", seq=2.5)
    read("a log that is null", "malformed", log=None)
    read("time as text", "malformed", at="1000")
    case("not an object", "read", "malformed", entry=["log"])
    read("base64 with padding", "not-canonical", id=second["id"] + "==")
    read("base64 of the other alphabet", "not-canonical", log="+" + second["log"][1:])
    read("base64 with a stray last bit", "not-canonical", prev=second["prev"][:-1] + ("B" if second["prev"][-1] == "A" else chr(ord(second["prev"][-1]) + 1)))
    read("base64 with a line break", "not-canonical", body=second["body"][:20] + "\n" + second["body"][20:])
    read("base64 of an impossible length", "not-canonical", sig=second["sig"][:85])
    read("an id of 15 bytes", "wrong-length", id=b64(raw(second["id"])[:15]))
    read("a hash of 33 bytes", "wrong-length", prev=b64(raw(second["prev"]) + b"\0"))
    read("an author of 31 bytes", "wrong-length", author=b64(raw(second["author"])[:31]))
    read("a signature of 63 bytes", "wrong-length", sig=b64(raw(second["sig"])[:63]))
    read("a body shorter than any", "wrong-length", body=b64(raw(second["body"])[:283]))
    read("an empty body", "wrong-length", body="")
    read("a body of 65,537 bytes", "too-large", body=b64(bytes(65537)))
    read("seq zero", "out-of-range", seq=0)
    read("seq below zero", "out-of-range", seq=-1)
    read("seq of two to the 53rd", "out-of-range", seq=2**53)
    read("epoch zero", "out-of-range", epoch=0)
    read("epoch of two to the 31st", "out-of-range", epoch=2**31)
    read("time before 1970", "out-of-range", at=-1)
    p = 2**255 - 19
    read("the neutral point as author", "not-a-key", author=b64((1).to_bytes(32, "little")))
    read("a point of order four as author", "not-a-key", author=b64(bytes(32)))
    read("a point of order eight as author", "not-a-key", author=b64(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85")))
    read("an author beyond the field", "not-a-key", author=b64((p + 3).to_bytes(32, "little")))

    # --- checking against the log so far ---------------------------------------------------------
    def check(name, why, e, seq=1, hash=None, at=1000, epoch=1, members=(A, B), seen=()):
        head = {"log": b64(LOG), "seq": seq, "hash": hash or (hashes[seq - 1] if seq else b64(m["genesis"](LOG))), "at": at, "epoch": epoch}
        case(name, "check", why, head=head, members=[b64(x.sign) for x in members], seen=list(seen), entry=e)

    entry, resign = m["entry"], m["resign"]
    nxt = lambda who=B, **k: entry(who, LOG, 2, raw(hashes[0]), 1000, "{}", name="refused", **k)
    check("an entry of another log", "other-log", entry(A, OTHER, 1, m["genesis"](OTHER), 1000, "{}"))
    check("an entry left out", "gap", chain[2])
    check("an entry for the second time", "out-of-order", chain[0])
    check("the past served again from its start", "out-of-order", chain[1], seq=3, at=2500)
    check("an entry that follows another past", "wrong-prev", nxt() | resign(nxt() | {"prev": hashes[2]}, B))
    check("a first entry that does not begin the log", "wrong-prev", entry(A, LOG, 1, raw(hashes[0]), 1000, "{}", name="first"), seq=0, at=0)
    late = {**chain[0], "at": 1001}
    check("an earlier entry given another time", "wrong-prev", chain[1], hash=b64(m["stamped_hash"](late)), at=1001)
    swapped = resign({**chain[0], "body": flip(chain[0]["body"], 40)}, A)
    check("an earlier entry given another body", "wrong-prev", chain[1], hash=b64(m["stamped_hash"](swapped)))
    check("an id for the second time", "replayed", nxt(), seen=[nxt()["id"]])
    check("time running backwards", "at-backwards", {**nxt(), "at": 999})
    check("somebody who is not in the place", "not-a-member", nxt(E))
    check("a key that was replaced before", "epoch-backwards", nxt(), epoch=2)
    check("a signature with a flipped bit", "bad-signature", {**nxt(), "sig": flip(nxt()["sig"], 5)})
    check("a signature with a flipped bit in its scalar", "bad-signature", {**nxt(), "sig": flip(nxt()["sig"], 40)})
    order = 2**252 + 27742317777372353535851937790883648493
    s = raw(nxt()["sig"])
    check("a signature with the order added to its scalar", "bad-signature", {**nxt(), "sig": b64(s[:32] + (int.from_bytes(s[32:], "little") + order).to_bytes(32, "little"))})
    check("a signature of all zeros", "bad-signature", {**nxt(), "sig": b64(bytes(64))})
    check("a signature by the other member", "bad-signature", resign(nxt(), A))
    check("another author named", "bad-signature", {**nxt(), "author": b64(A.sign)})
    check("a body with a flipped bit", "bad-signature", {**nxt(), "body": flip(nxt()["body"], 100)})
    check("a body cut short", "bad-signature", {**chain[3], "body": b64(raw(chain[3]["body"])[:-1])}, seq=3, at=2500)
    check("another epoch named", "bad-signature", {**nxt(), "epoch": 2})
    check("another id named", "bad-signature", {**nxt(), "id": b64(m["chance"]("another id", 16))})
    check("a signature over the entry of another log", "bad-signature", {**nxt(), "sig": entry(B, OTHER, 2, raw(hashes[0]), 1000, "{}", name="refused")["sig"]})
    off = next(x for x in range(2, 60) if not on_curve(x))
    check("an author that is no point", "bad-signature", {**nxt(), "author": b64(off.to_bytes(32, "little"))}, members=(A, type("X", (), {"sign": off.to_bytes(32, "little")})))

    for name, why, seq, hash in (("a shorter past", "shortened", 2, hashes[1]), ("another past", "forked", 3, hashes[1])):
        case(name, "continues", why, head={"log": b64(LOG), "seq": 3, "hash": hashes[2], "at": 2500, "epoch": 1}, shown=seq, hashAtOurSeq=hash)

    # --- opening ---------------------------------------------------------------------------------
    def opened(name, why, e, key=P1, epoch=1): case(name, "open", why, place=b64(PLACE), placeKey=b64(key), epoch=epoch, entry=e)

    opened("a key of another epoch", "unknown-epoch", nxt(), epoch=2)
    opened("another place's key", "cannot-open", nxt(), key=P2)
    opened("a body meant for another log", "cannot-open", entry(B, LOG, 2, raw(hashes[0]), 1000, "{}", name="moved", ad_log=OTHER))
    opened("a body under another id", "cannot-open", resign({**nxt(), "id": b64(m["chance"]("another id", 16))}, B))
    opened("a body under another author", "cannot-open", resign({**nxt(), "author": b64(A.sign)}, A))
    opened("an altered body signed anew", "cannot-open", resign({**nxt(), "body": flip(nxt()["body"], 60)}, B))
    opened("an altered nonce signed anew", "cannot-open", resign({**nxt(), "body": flip(nxt()["body"], 0)}, B))
    opened("an altered tag signed anew", "cannot-open", resign({**nxt(), "body": flip(nxt()["body"], -1)}, B))
    for name, padding in (("filler that is not zero", lambda x: (u32(len(x)) + x).ljust(256, b"\1")), ("more filler than due", lambda x: (u32(len(x)) + x).ljust(512, b"\0")),
                          ("a length beyond the end", lambda x: (u32(253) + x).ljust(256, b"\0")), ("a length near four thousand million", lambda x: (u32(2**32 - 2) + x).ljust(256, b"\0")),
                          ("a total that no length gives", lambda x: (u32(300) + x).ljust(305, b"\0"))):
        opened(name, "bad-padding", nxt(padding=padding))
    opened("bytes that are not UTF-8", "not-text", entry(B, LOG, 2, raw(hashes[0]), 1000, b"\xff{}", name="bytes"))
    opened("half a surrogate pair", "not-text", entry(B, LOG, 2, raw(hashes[0]), 1000, b"\xed\xa0\x80", name="half"))
    opened("an overlong slash", "not-text", entry(B, LOG, 2, raw(hashes[0]), 1000, b"\xc0\xaf", name="overlong"))
    case("an event of 63,485 bytes", "seal", "too-large", length=63485)

    # --- invitations -----------------------------------------------------------------------------
    def invited(name, why, secret=SECRET, place=PLACE, **k): case(name, "invitation", why, **{"secret": b64(secret), "place": b64(place), "blob": m["invitation"](SECRET)["blob"], **k})

    blob = m["invitation"](SECRET)["blob"]
    other_secret = m["chance"]("other secret")
    invited("another invitation's secret", "cannot-open", secret=other_secret)
    invited("a blob with a flipped bit", "cannot-open", blob=flip(blob, 70))
    invited("a blob kept under another lookup", "cannot-open", blob=m["invitation"](other_secret)["blob"])
    invited("a blob for another place", "other-place", place=OTHER)
    invited("a blob cut short", "wrong-length", blob=b64(raw(blob)[:-1]))
    invited("a blob with padding", "not-canonical", blob=blob + "==")
    invited("an inviter nobody can be", "not-a-key", blob=m["invitation"](SECRET, sign=bytes(32), name="small")["blob"])
    invited("an epoch of zero", "out-of-range", blob=m["invitation"](SECRET, epoch=0, name="zero")["blob"])
    invited("a secret of 31 bytes", "wrong-length", secret=SECRET[:31])

    def joined(name, why, joiner=B, place=PLACE, mac=None, keys=None): case(name, "joined", why, secrets=[b64(SECRET)], place=b64(place), joiner=keys or joiner.keys(), mac=mac or m["mac"](SECRET, PLACE, B))

    joined("a mac for somebody else", "wrong-mac", joiner=E)
    joined("a mac for another place", "wrong-mac", place=OTHER)
    joined("a mac under another secret", "wrong-mac", mac=m["mac"](other_secret, PLACE, B))
    joined("a mac with another seal key beside it", "wrong-mac", keys={"sign": b64(B.sign), "seal": b64(E.seal)})
    joined("a mac cut short", "wrong-mac", mac=b64(raw(m["mac"](SECRET, PLACE, B))[:16]))
    joined("a mac with padding", "not-canonical", mac=m["mac"](SECRET, PLACE, B) + "=")
    joined("a joiner nobody can be", "not-a-key", keys={"sign": b64(bytes(32)), "seal": b64(B.seal)})

    code = m["words"]()["aloud"][0]["code"].split()
    case("five words", "code", "wrong-word-count", spoken=" ".join(code[:5]))
    case("seven words", "code", "wrong-word-count", spoken=" ".join(code + code[:1]))
    case("no words", "code", "wrong-word-count", spoken=" , - ")
    case("a word that is not on the list", "code", "unknown-word", spoken=" ".join(code[:5] + ["qwertz"]))

    # --- answers at the same time ----------------------------------------------------------------
    a, b = m["answer"](A, "unsaid", "That I was afraid.", name="0"), m["answer"](B, "unsaid", "", name="1")

    def answered(name, why, **change): case(name, "answer", why, **{k: {**a, **change}[k] for k in ("log", "author", "question", "box", "commitment", "key")})

    answered("the other's key", "cannot-open", key=b["key"])
    answered("a box moved to another question", "cannot-open", question="thanks")
    answered("a box under another name", "cannot-open", author=b64(B.sign))
    answered("a box of another talk", "cannot-open", log=b64(OTHER))
    answered("a box with a flipped bit", "cannot-open", box=flip(a["box"], 50))
    answered("an empty box", "cannot-open", box="")
    answered("a promise of another answer", "commitment-mismatch", commitment=m["answer"](A, "unsaid", "Nothing.", name="0")["commitment"])
    answered("a box with another salt", "commitment-mismatch", box=flip(a["box"], 3))
    answered("a promise of 31 bytes", "wrong-length", commitment=b64(raw(a["commitment"])[:31]))
    answered("a key with padding", "not-canonical", key=a["key"] + "=")
    answered("an answer padded by hand", "bad-padding", **{k: v for k, v in m["answer"](A, "unsaid", "x", padding=lambda x: (u32(len(x)) + x).ljust(320, b"\0"), name="pad").items() if k in ("box", "commitment", "key")})
    answered("an answer that is not UTF-8", "not-text", **{k: v for k, v in m["answer"](A, "unsaid", b"\xff", name="utf").items() if k in ("box", "commitment", "key")})

    # --- passing signals -------------------------------------------------------------------------
    s1 = m["signal"](A, '{"writing":true}', 1700000000000, name="1")

    def signalled(name, why, after=0, **change): case(name, "signal", why, **{k: {**s1, **change}[k] for k in ("place", "placeKey", "epoch", "log", "author", "body")}, after=after)

    signalled("a signal for the second time", "replayed", after=1700000000000)
    signalled("a signal under another name", "cannot-open", author=b64(B.sign))
    signalled("a signal of another log", "cannot-open", log=b64(OTHER))
    signalled("a signal with a flipped bit", "cannot-open", body=flip(s1["body"], 30))
    signalled("a signal of another epoch", "unknown-epoch", body=b64(u32(7) + raw(s1["body"])[4:]))
    signalled("a signal of three bytes", "wrong-length", body=b64(bytes(3)))
    signalled("a signal too large", "too-large", body=b64(u32(1) + bytes(65533)))
    signalled("a signal padded by hand", "bad-padding", body=m["signal"](A, "", 5, inner=(u32(9) + u64(5) + b"x").ljust(257, b"\0"), name="pad")["body"])
    signalled("a signal without a time", "bad-padding", body=m["signal"](A, "", 5, inner=m["pad"](b"x"), name="short")["body"])
    signalled("a signal from a time beyond numbers", "out-of-range", body=m["signal"](A, "", 5, inner=m["pad"](u64(2**53)), name="far")["body"])

    # --- a new place key -------------------------------------------------------------------------
    mine = m["to_member"](A, PLACE, 2, P2)

    def renewed(name, why, **change): case(name, "epoch", why, **{k: {**mine, **change}[k] for k in ("secret", "place", "epoch", "sealed")})

    renewed("a place key sealed to the other", "cannot-open", secret=b64(B.secret))
    renewed("a place key for another place", "cannot-open", place=b64(OTHER))
    renewed("a place key for another epoch", "cannot-open", epoch=3)
    renewed("a place key with a flipped bit", "cannot-open", sealed=flip(mine["sealed"], 50))
    renewed("a place key under a point of small order", "cannot-open", sealed=b64(bytes(32) + raw(mine["sealed"])[32:]))
    renewed("a place key cut short", "wrong-length", sealed=b64(raw(mine["sealed"])[:79]))
    return out


def on_curve(y):
    p = 2**255 - 19
    d = -121665 * pow(121666, -1, p) % p
    x2 = (y * y - 1) * pow(d * y * y + 1, -1, p) % p
    return x2 == 0 or pow(x2, (p - 1) // 2, p) == 1
