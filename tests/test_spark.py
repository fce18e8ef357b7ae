"""The same rows from Spark as from here: one pure function from record batch to record batch, run by a real Spark.

`python -m pytest -m spark` runs the test that starts Spark and fails where Java 17 or `pip install '.[spark]'` is missing;
an ordinary run leaves it out where one of them is.
"""

import json
import os
import pickle
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
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


BOTH = """
import runpy, sys
dump = sys.argv[1]
for table in "claims", "articles":  # the command twice in one process, for Java takes its time to start
    options = "--text-field body --id-field key --date-field day --master local[2] --table " + table
    sys.argv[1:] = [dump, table, *options.split()]
    runpy.run_module("policenews.spark", run_name="__main__", alter_sys=True)
"""


@pytest.mark.spark
def test_spark_gives_what_this_process_gives(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The documented command, with a Spark of two workers and four partitions, against the function called here."""
    lacking = missing()
    if lacking and request.config.option.markexpr != "spark":
        pytest.skip(lacking)
    assert not lacking, lacking
    dump = tmp_path / "dump.parquet"
    dump.mkdir()
    for part in range(4):
        pq.write_table(pa.Table.from_batches([batch(ROWS[part::4])]), dump / f"{part}.parquet")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", BOTH, str(dump)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    tables: tuple[spark.Table, ...] = ("claims", "articles")
    for table in tables:
        made = pq.read_table(tmp_path / table).to_pylist()
        here = spark.extract_batch(batch(ROWS), spark.Plan(table, FIELDS)).to_pylist()
        assert len(made) == len(here) > 60
        assert sorted(map(line, made)) == sorted(map(line, here))


def missing() -> str | None:
    """What Spark needs and this machine lacks, and what to do."""
    if find_spec("pyspark") is None:
        return "Spark needs pyspark: pip install '.[spark]'"
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        return "Spark needs Java 17: apt-get install openjdk-17-jre-headless"
    return None


def line(row: dict[str, Any]) -> str:
    return json.dumps(row, default=str, ensure_ascii=False)
