"""`检查单位场所121家` in a column of a Spark table becomes a row of claims: one pure function from batch to batch.

`python -m policenews.spark dump.parquet claims --text-field body` runs it on this machine; docs/scale.md shows a
cluster. Only pyarrow is needed for `extract_batch`, and pyspark for the rest: `pip install 'policenews[spark]'`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from policenews.inputs import Fields
from policenews.output import arrow
from policenews.output.cells import PRECISION, SCALE, needed
from policenews.output.records import ARTICLE_COLUMNS, COLUMNS, TYPES, Record, article_record, failure_record, records

if TYPE_CHECKING:
    import pyarrow

    from policenews.extract import Extractor

Table = Literal["claims", "articles"]

_COLUMNS: dict[Table, tuple[str, ...]] = {"claims": COLUMNS, "articles": ARTICLE_COLUMNS}
_KINDS = {"text": "string", "number": f"decimal({PRECISION}, {SCALE})", "whole": "bigint", "date": "date"}


@dataclass(frozen=True)
class Plan:
    """What is done with a batch: which table is made, where its texts stand, with which extractor."""

    table: Table = "claims"
    fields: Fields = Fields()
    published: str | None = None
    strict: bool = False
    extractor: Extractor | None = None

    def __call__(self, batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        """What `mapInArrow` takes: batches in, batches out."""
        for batch in batches:
            yield extract_batch(batch, self)


def extract_batch(batch: pyarrow.RecordBatch, plan: Plan | None = None) -> pyarrow.RecordBatch:
    """A batch with a row per article as the batch of their claims, or of their articles and failures.

    Pure: the same batch gives the same batch, in any process. A row that cannot be read is a row with status `failed`
    in the articles table and none in the claims; it raises nothing.
    """
    from policenews.batch.job import Job

    plan = plan or Plan()
    job = Job((), plan.published, plan.extractor, plan.strict)
    rows = [row for cells in batch.to_pylist() for row in _rows(cells, plan, job)]
    columns = _COLUMNS[plan.table]
    return _one(arrow.table_of(rows, columns), columns)


def _rows(cells: dict[str, Any], plan: Plan, job: Any) -> list[Record]:
    from policenews.batch import Failure
    from policenews.inputs.tables import entry_of

    entry = entry_of("", cells, plan.fields)
    result = job.result(entry)
    if plan.table == "claims":
        return [] if isinstance(result, Failure) else records(result, strict=plan.strict)
    row = failure_record(result) if isinstance(result, Failure) else article_record(result, entry.name)
    return [row | {"file": row["file"] or None}]


def _one(table: pyarrow.Table, columns: Sequence[str]) -> pyarrow.RecordBatch:
    pa: Any = needed("pyarrow", "spark", "a batch")
    batches = table.combine_chunks().to_batches()
    return batches[0] if batches else pa.RecordBatch.from_pylist([], schema=arrow.schema(columns))


def schema(table: Table = "claims") -> str:
    """The columns of a table as Spark writes them: `article string, claim string, published date, …`."""
    return ", ".join(f"`{column}` {_KINDS[TYPES[column]]}" for column in _COLUMNS[table])


def extract_frame(frame: Any, plan: Plan | None = None) -> Any:
    """`extract_frame(frame, Plan(fields=Fields(text="body")))`: a DataFrame of articles as a DataFrame of claims.

    Only the columns that are read go to the workers.
    """
    plan = plan or Plan()
    names = [name for name in plan.fields.names if name in frame.columns]
    return frame.select(*names).mapInArrow(plan, schema(plan.table))


def session(master: str = "local[2]", **settings: str) -> Any:
    """A Spark session for one machine: bound to 127.0.0.1, without the web page, with this Python in its workers."""
    sql: Any = needed("pyspark.sql", "spark", "Spark")
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    builder = sql.SparkSession.builder.master(master).appName("policenews")
    for name, value in (_LOCAL | settings).items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


_LOCAL = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "256",  # a batch is held in memory whole
}


def _read(spark: Any, path: str) -> Any:
    """A Parquet file or folder, JSON Lines or CSV, packed or not, as a DataFrame."""
    suffixes = Path(path).suffixes
    if ".jsonl" in suffixes or ".ndjson" in suffixes or ".json" in suffixes:
        return spark.read.json(path)
    if ".csv" in suffixes:
        return spark.read.csv(path, header=True, multiLine=True, escape='"')
    return spark.read.parquet(path)


def main(arguments: Sequence[str] | None = None) -> None:
    """`python -m policenews.spark dump.parquet claims --text-field body`: from files to a folder of Parquet files."""
    import argparse

    parser = argparse.ArgumentParser(prog="python -m policenews.spark", description=main.__doc__)
    parser.add_argument("source", help="Parquet, JSON Lines or CSV: a file, or a folder of Parquet files")
    parser.add_argument("target", help="folder to make, of Parquet files")
    parser.add_argument("--table", choices=list(_COLUMNS), default="claims", help="claims, or one row per article")
    for name in ("text", "date", "id", "title"):
        parser.add_argument(f"--{name}-field", help=f"column with the {name}")
    parser.add_argument("--published", help="publication date of all articles that have none: 2024-02-20")
    parser.add_argument("--strict", action="store_true", help="leave out claims with an uncertain slot")
    parser.add_argument("--master", default="local[2]", help="where to run: local[2] is two workers on this machine")
    given = parser.parse_args(arguments)
    fields = Fields(given.text_field, given.date_field, given.id_field, given.title_field)
    spark = session(given.master)
    try:
        frame = extract_frame(_read(spark, given.source), Plan(given.table, fields, given.published, given.strict))
        frame.write.parquet(given.target)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
