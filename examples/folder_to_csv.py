"""A folder of articles as two spreadsheets: one row per figure, and one row per article, failures included.

python examples/folder_to_csv.py [FOLDER] [claims.csv] [articles.csv]
"""

import sys
from pathlib import Path

from policenews import Failure, extract_many
from policenews.output.files import TableFile
from policenews.output.records import ARTICLE_COLUMNS, article_record, failure_record


def main(folder: Path, claims_file: Path, articles_file: Path) -> None:
    paths = sorted(path for path in folder.rglob("*") if path.suffix in {".txt", ".html", ".htm", ".md"})
    with TableFile(claims_file) as claims, TableFile(articles_file, ARTICLE_COLUMNS) as articles:
        for path, result in zip(paths, extract_many(paths), strict=True):
            if isinstance(result, Failure):
                articles.add([failure_record(result)])
                continue
            claims.add(result.to_records())
            articles.add([article_record(result, path.name)])
    print(f"{len(paths)} articles into {claims_file} and {articles_file}")


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]]
    defaults = [Path(__file__).parent / "articles", Path("claims.csv"), Path("articles.csv")]
    main(*given, *defaults[len(given) :])
