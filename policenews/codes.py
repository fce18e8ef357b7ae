"""The two closed lists of codes: `检查` is inspect, `单位场所` premises; docs/data-model.md says what each means."""

from __future__ import annotations

ACTIVITIES = frozenset({
    "inspect", "find", "rectify", "mediate", "receive", "file", "solve", "handle", "arrest", "detain",
    "prosecute", "dismantle", "penalise", "seize", "recover", "prevent", "publicise", "issue", "deploy",
    "equip", "license", "serve", "drill", "occur", "hold", "other",
})  # fmt: skip
"""What was done."""

SUBJECTS = frozenset({
    "premises", "school", "hazard", "dispute", "case", "fraud_case", "gang", "suspect", "violation", "accident",
    "fire", "casualty", "alarm", "vehicle", "driver", "road", "weapon", "explosive", "drug", "money",
    "property", "document", "event", "audience", "resident", "personnel", "patrol", "post", "camera", "permit",
    "group", "service", "other",
})  # fmt: skip
"""About what."""
