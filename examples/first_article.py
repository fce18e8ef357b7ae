"""One article: its claims, who reports them, and where each figure stands in the input.

python examples/first_article.py
"""

from pathlib import Path

from policenews import extract

article = extract(Path(__file__).parent / "articles" / "01-feed.html")
print(article.title, article.published)
for claim in article.claims:
    figure, span = claim.quantity, claim.quantity.span
    counted = claim.object.text if claim.object else ""
    print(f"{span.source_start:>6}  {figure.value} {figure.unit or ''}  {claim.activity}/{claim.subject}  {counted}")
