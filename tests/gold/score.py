#!/usr/bin/env python3
# ruff: noqa
"""Score claim, date, agency and article extraction against the gold files of a folder.

    score.py --check DIR...            only check that the gold files are well formed
    score.py DIR...                    extract with policenews and print the score
    score.py --show DIR...             also print every miss, wrong slot and false positive
    score.py --json OUT DIR...         also write the figures as JSON

docs/data-model.md defines the slots, docs/accuracy.md the matching.
A prediction is what `policenews.extract(raw, **given)` returns: `to_records()` gives one flat dict per claim
(value, upper, unit, bound, kind, direction, measure, basis, prior, per, action, object, activity, subject,
period_start, period_end, agency, part_of, claim, source_start, source_end); `model_dump()` gives `dates` (start, end,
spans: each with source_start, source_end), `agencies` (name, adcode), `people` (role, name), title, published, source.
"""

import argparse
import datetime as dt
import importlib
import json
import re
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import yaml

ACTIVITIES = set(
    "inspect find rectify mediate receive file solve handle arrest detain prosecute dismantle penalise seize recover "
    "prevent publicise issue deploy equip license serve drill occur hold other".split()
)
SUBJECTS = set(
    "premises school hazard dispute case fraud_case gang suspect violation accident fire casualty alarm "
    "vehicle driver weapon explosive drug money property document event audience resident personnel patrol "
    "post camera permit group road service other".split()
)
CHOICES = {
    "activity": ACTIVITIES,
    "subject": SUBJECTS,
    "bound": {"exact", "more", "less", "about"},
    "kind": {"count", "ratio", "change", "multiple"},
    "direction": {"up", "down", "flat", None},
    "measure": {"by", "to", None},
    "basis": {"yoy", "mom", "prior", None},
}
DEFAULTS = {"bound": "exact", "kind": "count"}
SLOTS = [
    "value",
    "upper",
    "unit",
    "bound",
    "kind",
    "direction",
    "measure",
    "basis",
    "prior",
    "per",
    "action",
    "object",
    "activity",
    "subject",
    "period",
    "agency",
    "part_of",
    "span",
]
NUMERAL = "0-9０-９〇零一二三四五六七八九十百千万亿兩两萬億半"


def locate(raw: str, quote: str, where: str) -> tuple[int, int]:
    """The span in `raw` of what stands between « and » in `quote`; the quote must occur exactly once."""
    if quote.count("«") != 1 or quote.count("»") != 1:
        raise ValueError(f"{where}: needs exactly one «…»: {quote}")
    before, rest = quote.split("«")
    inside, after = rest.split("»")
    plain = before + inside + after
    if raw.count(plain) != 1:
        raise ValueError(f"{where}: occurs {raw.count(plain)} times in the input: {plain}")
    start = raw.index(plain) + len(before)
    return start, start + len(inside)


def marked_spans(raw: str, quote: str, where: str) -> list[tuple[int, int]]:
    """Spans of every «…» in `quote` (the whole quote where it marks none)."""
    plain = quote.replace("«", "").replace("»", "")
    if raw.count(plain) != 1:
        raise ValueError(f"{where}: occurs {raw.count(plain)} times in the input: {plain}")
    base, spans, shift = raw.index(plain), [], 0
    for m in re.finditer("«(.*?)»", quote):
        start = base + m.start() - shift
        spans.append((start, start + len(m.group(1))))
        shift += 2
    return spans or [(base, base + len(plain))]


def load(folder: Path):
    """Yield (name, raw, gold) for every NAME.yaml beside a NAME.txt, NAME.html or NAME.md."""
    for path in sorted(folder.glob("*.yaml")):
        sources = [path.with_suffix(s) for s in (".txt", ".html", ".md") if path.with_suffix(s).exists()]
        if not sources:
            raise ValueError(f"{path.name}: no input beside it")
        yield path.stem, sources[0].read_bytes().decode("utf-8"), yaml.safe_load(path.read_text(encoding="utf-8"))


def check(name: str, raw: str, gold: dict) -> list[str]:
    problems, ids = [], {c.get("id") for c in gold.get("claims") or []}
    names = {a["name"] for a in gold.get("agencies") or []}

    def attempt(fn, *args):
        try:
            return fn(*args)
        except ValueError as error:
            problems.append(str(error))

    seen = {}
    for c in gold.get("claims") or []:
        where = f"{name} {c.get('id')}"
        span = attempt(locate, raw, str(c.get("at", "")), where)
        if span in seen:
            problems.append(f"{where}: the same numeral as {seen[span]}")
        seen[span] = c.get("id")
        unknown = set(c) - set(SLOTS) - {"id", "at"}
        if unknown:
            problems.append(f"{where}: unknown slots {sorted(unknown)}")
        if "value" not in c:
            problems.append(f"{where}: no value")
        for slot, choices in CHOICES.items():
            if c.get(slot, DEFAULTS.get(slot)) not in choices | {"any"}:
                problems.append(f"{where}: {slot} {c.get(slot)}")
        if (c.get("kind") == "change") != ("measure" in c):
            problems.append(f"{where}: measure belongs to every change and to nothing else")
        if c.get("part_of") not in ids | {None, "any"}:
            problems.append(f"{where}: part_of {c['part_of']} is no claim")
        if c.get("agency") not in names | {"any", None}:
            problems.append(f"{where}: agency {c.get('agency')} not under agencies")
        period = c.get("period") or {}
        if period != "any" and set(period) - {"start", "end"}:
            problems.append(f"{where}: period {period}")
    for d in gold.get("dates") or []:
        attempt(locate, raw, str(d.get("at", "")), f"{name} date")
        if not all(isinstance(d.get(k), (dt.date, type(None))) for k in ("start", "end")):
            problems.append(f"{name} date {d['at']}: start and end are dates or null")
    for key in ("optional", "reject"):
        for quote in gold.get(key) or []:
            attempt(marked_spans, raw, quote, f"{name} {key}")
    return problems


def strip(text) -> str:
    return re.sub(r"[\s\W的了各类共累计]", "", str(text or ""))


def likeness(a, b) -> float:
    """1 for equal phrases; the share of common bigrams; containment counts by length, a shared head of three characters as half. Below 0.5 they do not match."""
    a, b = strip(a), strip(b)
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    short, long = sorted((a, b), key=len)
    if short in long:
        share = len(short) / len(long)
        return (
            max(share, 0.5) if len(short) >= 3 and long.endswith(short) else share
        )  # 化解率 and 矛盾纠纷化解率: the head agrees
    grams = [Counter(x[i : i + 2] for i in range(max(1, len(x) - 1))) for x in (a, b)]
    dice = 2 * sum((grams[0] & grams[1]).values()) / sum((grams[0] + grams[1]).values())
    return dice if dice >= 0.6 else 0.0


def phrase_right(slot, want, got, siblings) -> bool:
    """The phrase matches, and no other claim's phrase in the article matches better."""
    own = likeness(want, got)
    return own >= 0.5 and all(likeness(s, got) <= own for s in siblings if strip(s) != strip(want))


def number(x):
    return None if x is None else Decimal(str(x)).normalize()


def day(x):
    if x is None or isinstance(x, str) and x == "":
        return None
    if isinstance(x, dt.datetime):
        return x.date()
    return x if isinstance(x, dt.date) else dt.date.fromisoformat(str(x)[:10])


def tight(raw, want, got) -> bool:
    """The predicted numeral span holds the marked numeral's digits and little else (余, %, unit)."""
    digits = [re.sub(f"[^{NUMERAL}]", "", raw[s:e]) for s, e in (want, got)]
    return digits[0] == digits[1] and abs((got[1] - got[0]) - (want[1] - want[0])) <= 4


def slot_right(slot, want, got, ids, siblings) -> bool | None:
    """True or false; None where the gold leaves the slot unscored."""
    w = want.get(slot, DEFAULTS.get(slot))
    if w == "any":
        return None
    g = got.get(slot)
    if slot in ("value", "upper", "prior"):
        return number(w) == number(g)
    if slot in ("action", "object"):
        return phrase_right(slot, w, g, siblings[slot])
    if slot == "period":
        w = w or {}
        return (day(w.get("start")), day(w.get("end"))) == (day(got.get("period_start")), day(got.get("period_end")))
    if slot == "part_of":
        return w == (None if g is None else ids.get(g, "unmatched"))
    return (w or None) == (g or DEFAULTS.get(slot))


def overlap(a, b):
    return min(a[1], b[1]) - max(a[0], b[0])


def pair(gold_spans, spans):
    """Greedy one-to-one pairing by overlap: {gold index: predicted index}."""
    options = sorted(
        (
            (overlap(g, s), -abs((s[1] - s[0]) - (g[1] - g[0])), -i, -j)
            for i, g in enumerate(gold_spans)
            for j, s in enumerate(spans)
            if overlap(g, s) > 0
        ),
        reverse=True,
    )
    left, right = {}, set()
    for _, _, i, j in options:
        if -i not in left and -j not in right:
            left[-i] = -j
            right.add(-j)
    return left


def new_tally():
    pairs = lambda: defaultdict(lambda: [0, 0])
    return {
        "gold": 0,
        "found": 0,
        "false": 0,
        "decoys": 0,
        "whole": 0,
        "slots": pairs(),
        "facets": [0, 0],
        "invented_period": [0, 0],
        "dates": [0, 0, 0],
        "agencies": [0, 0, 0],
        "people": [0, 0, 0],
        "adcodes": [0, 0],
        "article": pairs(),
    }


def score_article(name, raw, gold, article, tally, show):
    claims = gold.get("claims") or []
    spans = [locate(raw, c["at"], name) for c in claims]
    got = list(article["claims"])
    got_spans = [(r["source_start"], r["source_end"]) for r in got]
    matched = pair(spans, got_spans)
    ids = {got[j]["claim"]: claims[i]["id"] for i, j in matched.items()}
    siblings = {slot: {c[slot] for c in claims if c.get(slot) not in (None, "any")} for slot in ("action", "object")}
    soft = [s for q in gold.get("optional") or [] for s in marked_spans(raw, q, name)]
    hard = [s for q in gold.get("reject") or [] for s in marked_spans(raw, q, name)]
    taken = set(matched.values())
    extra = [j for j in range(len(got)) if j not in taken]
    decoys = [j for j in extra if any(overlap(got_spans[j], s) > 0 for s in hard)]
    false = [j for j in extra if j in decoys or not any(overlap(got_spans[j], s) > 0 for s in soft)]
    tally["gold"] += len(claims)
    tally["found"] += len(matched)
    tally["false"] += len(false)
    tally["decoys"] += len(decoys)
    for i, c in enumerate(claims):
        if i not in matched:
            show(f"{name} {c['id']} MISSED {c['at']}")
            continue
        have, wrong = got[matched[i]], []
        for slot in SLOTS:
            if slot == "span":
                right = None if number(c["value"]) == 0 else tight(raw, spans[i], got_spans[matched[i]])
            else:
                right = slot_right(slot, c, have, ids, siblings)
            if right is None:
                if slot == "period":
                    tally["invented_period"][0] += bool(have.get("period_start") or have.get("period_end"))
                    tally["invented_period"][1] += 1
                continue
            tally["slots"][slot][0] += right
            tally["slots"][slot][1] += 1
            if slot in ("activity", "subject") and have.get(slot) not in (None, "other"):
                tally["facets"][0] += right
                tally["facets"][1] += 1
            if not right:
                said = (have.get("period_start"), have.get("period_end")) if slot == "period" else have.get(slot)
                wrong.append(f"{slot}: want {c.get(slot, DEFAULTS.get(slot))!r}, got {said!r}")
        tally["whole"] += not wrong
        if wrong:
            show(f"{name} {c['id']} WRONG {c['at']}  " + "; ".join(wrong))
    for j in false:
        s, e = got_spans[j]
        show(f"{name} {'DECOY' if j in decoys else 'FALSE'} …{raw[max(0, s - 12) : s]}«{raw[s:e]}»{raw[e : e + 10]}…")
    dates = gold.get("dates") or []
    d_spans = [locate(raw, d["at"], name) for d in dates]
    have = [(d, (s["source_start"], s["source_end"])) for d in article["dates"] for s in d["spans"][:1]]
    pairs = pair(d_spans, [s for _, s in have])
    tally["dates"][1] += len(dates)
    tally["dates"][2] += len(have)
    for i, d in enumerate(dates):
        said = have[pairs[i]][0] if i in pairs else None
        ok = said is not None and (day(d.get("start")), day(d.get("end"))) == (
            day(said.get("start")),
            day(said.get("end")),
        )
        tally["dates"][0] += ok
        if not ok:
            show(
                f"{name} DATE {d['at']} want {d.get('start')}..{d.get('end')}, got {said and (said.get('start'), said.get('end'))}"
            )
    organs = {a["name"]: a.get("adcode") for a in gold.get("agencies") or []}
    mine = {a["name"]: a.get("adcode") for a in article["agencies"]}
    tally["agencies"] = [
        a + b for a, b in zip(tally["agencies"], (len(organs.keys() & mine.keys()), len(organs), len(mine)))
    ]
    codes = [n for n in organs.keys() & mine.keys() if organs[n]]
    tally["adcodes"][0] += sum(str(mine[n]) == str(organs[n]) for n in codes)
    tally["adcodes"][1] += len(codes)
    for n in sorted(organs.keys() ^ mine.keys()):
        show(f"{name} AGENCY {'missed' if n in organs else 'false'} {n}")
    for n in codes:
        if str(mine[n]) != str(organs[n]):
            show(f"{name} CODE {n} want {organs[n]}, got {mine[n]}")
    facts = gold.get("article") or {}
    people = facts.get("people")
    if people != "any":
        roles = {(role, re.sub(r"\s", "", n)) for role, ns in (people or {}).items() for n in ns}
        said = {(p["role"], re.sub(r"\s", "", p["name"])) for p in article.get("people") or []}
        tally["people"] = [a + b for a, b in zip(tally["people"], (len(roles & said), len(roles), len(said)))]
        for role, person in sorted(roles ^ said):
            show(f"{name} PERSON {'missed' if (role, person) in roles else 'false'} {role} {person}")
    for key in ("title", "published", "source"):
        if key in facts and facts[key] != "any":
            want, said = facts[key], article.get(key)
            ok = (
                day(want) == day(said)
                if key == "published"
                else re.sub(r"\s", "", str(want)) == re.sub(r"\s", "", str(said))
            )
            tally["article"][key][0] += ok
            tally["article"][key][1] += 1
            if not ok:
                show(f"{name} {key.upper()} want {want!r}, got {said!r}")


def figures(t) -> dict:
    ratio = lambda a, b: round(a / b, 4) if b else None
    f1 = lambda x: ratio(2 * x[0], x[1] + x[2])
    return {
        "claims": t["gold"],
        "precision": ratio(t["found"], t["found"] + t["false"]),
        "recall": ratio(t["found"], t["gold"]),
        "f1": f1((t["found"], t["gold"], t["found"] + t["false"])),
        "decoys": t["decoys"],
        "whole": f1((t["whole"], t["gold"], t["found"] + t["false"])),
        "slots": {s: ratio(*t["slots"][s]) for s in SLOTS if t["slots"][s][1]},
        "facets_precision": ratio(*t["facets"]),
        "periods_where_none_is_scored": ratio(*t["invented_period"]),
        "dates": ratio(t["dates"][0], t["dates"][1]),
        "dates_given_per_gold": ratio(t["dates"][2], t["dates"][1]),
        "agencies_f1": f1(t["agencies"]),
        "adcodes": ratio(*t["adcodes"]),
        "people_f1": f1(t["people"]),
        "article": {k: ratio(*v) for k, v in t["article"].items()},
    }


def predict_with_policenews(raw, given):
    extract = importlib.import_module("policenews").extract
    article = extract(raw, **given)
    whole = article.model_dump()
    return {
        "claims": article.to_records(),
        "dates": whole["dates"],
        "agencies": whole["agencies"],
        **{k: whole.get(k) for k in ("title", "published", "source", "people")},
    }


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folders", nargs="+", type=Path)
    ap.add_argument("--check", action="store_true")
    ap.add_argument("--show", action="store_true")
    ap.add_argument("--json", type=Path)
    args = ap.parse_args()
    articles = [x for f in args.folders for x in load(f)]
    problems = [p for name, raw, gold in articles for p in check(name, raw, gold)]
    print(*problems, sep="\n", end="\n" if problems else "")
    print(
        f"{len(articles)} articles, {sum(len(g.get('claims') or []) for *_, g in articles)} claims, {len(problems)} problems"
    )
    if args.check or problems:
        sys.exit(bool(problems))
    tally, show = new_tally(), print if args.show else lambda line: None
    for name, raw, gold in articles:
        score_article(name, raw, gold, predict_with_policenews(raw, gold.get("given") or {}), tally, show)
    result = figures(tally)
    print(json.dumps(result, ensure_ascii=False, indent=1))
    if args.json:
        args.json.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
