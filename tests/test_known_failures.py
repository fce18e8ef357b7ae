"""Known failures are listed, strictly: a new miss fails, and so does a listed one that starts to pass."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from known import listed, misses


def test_the_list_of_known_failures_is_exact() -> None:
    now, before = misses(), listed()
    assert not now - before, "new misses; mend them, or list them with: python tests/known.py --write"
    assert not before - now, "these pass now; take them off the list with: python tests/known.py --write"
