"""The contract: frozen models, a published schema, nothing unknown let in."""

import json

import pytest
from pydantic import ValidationError
from samples import article

from policenews.models import SCHEMA_VERSION, Article, json_schema


def test_an_article_survives_json() -> None:
    whole = article()
    assert Article.model_validate_json(whole.model_dump_json()) == whole


def test_models_are_frozen() -> None:
    with pytest.raises(ValidationError):
        article().claims[0].id = "c9"


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(ValidationError):
        Article(id="a", text="", raw="", colour="red")


def test_the_schema_names_its_version_and_describes_everything() -> None:
    schema = json_schema()
    assert schema["schema_version"] == SCHEMA_VERSION
    assert json.loads(json.dumps(schema)) == schema
    for name, model in schema["$defs"].items():
        assert model.get("description"), f"{name} has no docstring"


def test_the_schema_covers_every_field() -> None:
    assert set(json_schema()["properties"]) == set(Article.model_fields)
