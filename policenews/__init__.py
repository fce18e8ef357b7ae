"""policenews: structured, source-grounded figures from Chinese police news.

`from policenews import extract` and `extract(source)` gives an Article with its claims, dates and agencies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The function shares its name with its module: it is bound here once, after the module has been loaded.
from policenews.extract import Extractor, extract

if TYPE_CHECKING:
    from policenews.batch import Failure, extract_many
    from policenews.errors import PolicenewsError
    from policenews.models import (
        Agency,
        Article,
        Check,
        Claim,
        Note,
        Numeral,
        Period,
        Person,
        Phrase,
        Quantity,
        Section,
        Span,
    )
    from policenews.rules import Rule, Word

__version__ = "0.1.0"

__all__ = [
    "Agency", "Article", "Check", "Claim", "Extractor", "Failure", "Note", "Numeral", "Period", "Person", "Phrase",
    "PolicenewsError", "Quantity", "Rule", "Section", "Span", "Word", "extract", "extract_many",
]  # fmt: skip

_HOMES = {"extract_many": "batch", "Failure": "batch", "PolicenewsError": "errors", "Rule": "rules", "Word": "rules"}


def __getattr__(name: str) -> Any:
    """Public names are imported when first used, so that `import policenews` stays fast."""
    if name not in __all__:
        raise AttributeError(f"module 'policenews' has no attribute {name!r}; it has {', '.join(__all__)}")
    from importlib import import_module

    value = getattr(import_module(f"policenews.{_HOMES.get(name, 'models')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
