"""Totals that may be added: one activity, one subject, one unit; no parts, no means, no percentages.

python examples/add_up.py
"""

from collections import Counter
from pathlib import Path

from policenews import Article, extract_many

totals: Counter[tuple[str, str, str]] = Counter()
for article in extract_many(sorted((Path(__file__).parent / "articles").iterdir())):
    if not isinstance(article, Article):
        continue
    for row in article.to_records():
        if row["kind"] == "count" and row["unit"] and not row["part_of"] and not row["per"]:
            totals[row["activity"], row["subject"], row["unit"]] += row["value"]

for (activity, subject, unit), total in totals.most_common(15):
    print(f"{total:>14,} {unit}  {activity} {subject}")
