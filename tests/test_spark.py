"""The same rows from Spark as from here: one pure function from record batch to record batch, run by a real Spark.

python -m pytest -m spark runs the tests that start Spark; they need Java 17 and `pip install '.[spark]'`.
"""

import json
import os
import pickle
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from generated import article
from typer.testing import CliRunner

from policenews.cli import app
from policenews.inputs import Fields

pa = import_module("pyarrow")
pq = import_module("pyarrow.parquet")
from policenews import spark  # noqa: E402

ROOT = Path(__file__).parent.parent
FIELDS = Fields(text="body", id="key", date="day")
ROWS = [
    *({"key": f"k{n:03}", "day": "2024-02-20", "body": article(n)} for n in range(60)),
    {"key": "none", "day": None, "body": None},
    {"key": "no-date", "day": "昨天", "body": "检查企业3家"},
    {"key": "no-claim", "day": None, "body": "民警走进社区。"},
]


def batch(rows: list[dict[str, Any]]) -> Any:
    return pa.RecordBatch.from_pylist(rows, schema=pa.schema([(name, pa.string()) for name in ("key", "day", "body")]))


@pytest.mark.parametrize("table", ["claims", "articles"])
def test_a_batch_is_what_the_command_line_writes(tmp_path: Path, table: spark.Table) -> None:
    dump, out = tmp_path / "dump.parquet", tmp_path / "out.parquet"
    pq.write_table(pa.Table.from_batches([batch(ROWS)]), dump)
    target = ["-o"] if table == "claims" else ["--articles"]
    options = ["--text-field", "body", "--id-field", "key", "--date-field", "day"]
    assert CliRunner().invoke(app, ["extract", str(dump), *target, str(out), *options]).exit_code == 1
    made = pa.Table.from_batches([spark.extract_batch(batch(ROWS), spark.Plan(table, FIELDS))])
    assert made.equals(pq.read_table(out))


def test_every_row_in_is_a_row_of_the_articles_table() -> None:
    made = spark.extract_batch(batch(ROWS), spark.Plan("articles", FIELDS)).to_pylist()
    assert [row["file"] for row in made] == [row["key"] for row in ROWS]
    assert [row["status"] for row in made[-3:]] == ["failed", "failed", "no claims"]


def test_batches_add_up_however_they_are_cut() -> None:
    plan = spark.Plan("claims", FIELDS)
    whole = spark.extract_batch(batch(ROWS), plan).to_pylist()
    assert [row for part in plan([batch(ROWS[:1]), batch([]), batch(ROWS[1:])]) for row in part.to_pylist()] == whole
    assert pickle.loads(pickle.dumps(plan)) == plan


@pytest.mark.spark
@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java")
@pytest.mark.parametrize("table", ["claims", "articles"])
def test_spark_gives_what_this_process_gives(tmp_path: Path, table: spark.Table) -> None:
    """The documented command, with a Spark of two workers and four partitions, against the function called here."""
    pytest.importorskip("pyspark")
    dump, out = tmp_path / "dump.parquet", tmp_path / "out"
    dump.mkdir()
    for part in range(4):
        pq.write_table(pa.Table.from_batches([batch(ROWS[part::4])]), dump / f"{part}.parquet")
    options = f"--text-field body --id-field key --date-field day --table {table} --master local[2]".split()
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "policenews.spark", str(dump), str(out), *options]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    made = pq.read_table(out).to_pylist()
    here = spark.extract_batch(batch(ROWS), spark.Plan(table, FIELDS)).to_pylist()
    assert len(made) == len(here) > 60
    assert sorted(map(line, made)) == sorted(map(line, here))


def line(row: dict[str, Any]) -> str:
    return json.dumps(row, default=str, ensure_ascii=False)
