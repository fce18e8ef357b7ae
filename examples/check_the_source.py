"""Every figure marked in the sentence it comes from, so that a reader can check it at a glance.

python examples/check_the_source.py
"""

from pathlib import Path

from policenews import extract

article = extract(Path(__file__).parent / "articles" / "02-glosses.txt")
for claim in article.claims:
    span = claim.quantity.span
    before = article.raw[max(0, span.source_start - 14) : span.source_start].replace("\n", " ")
    after = article.raw[span.source_end : span.source_end + 8].replace("\n", " ")
    print(f"…{before}[{article.raw[span.source_start : span.source_end]}]{after}…")
