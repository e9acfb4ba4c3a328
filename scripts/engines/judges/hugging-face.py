"""Datasets as mlcroissant checks and loads them: errors and warnings of the description, and the rows of each record set."""

import json
import pathlib
import sys
from importlib.metadata import version

import mlcroissant
import pandas


def plain(value):
    if isinstance(value, bytes):
        return value.decode()
    return value.item() if hasattr(value, "item") else value


def rows_of(dataset, name):
    rows = [{key.split("/")[1]: value for key, value in row.items()} for row in dataset.records(record_set=name)]
    return [{key: plain(value) for key, value in row.items() if not pandas.isna(value)} for row in rows]


def read(path):
    try:
        dataset = mlcroissant.Dataset(jsonld=pathlib.Path(path))
        issues = dataset.metadata.issues
        tables = {one.uuid: rows_of(dataset, one.uuid) for one in dataset.metadata.record_sets}
        return {"faults": [*issues.errors, *issues.warnings], "tables": tables}
    except Exception as error:
        return {"refused": f"{type(error).__name__}: {error}"}


print(json.dumps({"version": version("mlcroissant"), "datasets": [read(one) for one in json.load(sys.stdin)]}, allow_nan=False))
