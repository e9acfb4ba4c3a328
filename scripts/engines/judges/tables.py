"""The rows of tables as other programs read them, without empty cells: the lines that the docs recommend."""

import csv
import functools
import json
import pathlib
import sqlite3
import sys
from importlib.metadata import version

import duckdb
import openpyxl
import pandas
import polars
import pyarrow.parquet


def present(rows):
    """Rows without empty cells."""
    return [{name: cell for name, cell in row.items() if not pandas.isna(cell)} for row in rows]


def of_duckdb(relation):
    return [dict(zip(relation.columns, row)) for row in relation.fetchall()]


def csv_in_duckdb(path):
    # with the columns given, DuckDB looks for no other dialect
    with open(path, encoding="utf-8-sig", newline="") as file:
        columns = {name: "VARCHAR" for name in next(csv.reader(file))}
    dialect = {"delimiter": ",", "quotechar": '"', "escapechar": '"', "auto_detect": False}
    return of_duckdb(duckdb.read_csv(path, header=True, columns=columns, **dialect))


def csv_in_pandas(path):
    return pandas.read_csv(path, dtype=str, keep_default_na=False, na_values=[""]).to_dict("records")


def ndjson_in_pandas(path):
    return pandas.read_json(path, lines=True, dtype=False, convert_dates=False, dtype_backend="pyarrow").to_dict("records")


def ndjson_in_polars(path):
    return polars.read_ndjson(path, infer_schema_length=None).to_dicts()


def parquet_in_pyarrow(path):
    return pyarrow.parquet.read_table(path).to_pylist()


def parquet_in_duckdb(path):
    return of_duckdb(duckdb.read_parquet(path))


def parquet_in_pandas(path):
    return pandas.read_parquet(path, dtype_backend="pyarrow").to_dict("records")


def parquet_in_polars(path):
    return polars.read_parquet(path).to_dicts()


def xlsx_in_openpyxl(path):
    # a path in a workbook: the file, and its sheet
    file, sheet = path.split("#")
    rows = sheets_of(file)[sheet]
    assert rows.freeze_panes == "A2", "the header is not frozen"
    header, *cells = rows.values
    return [dict(zip(header, row)) for row in cells]


@functools.cache
def sheets_of(file):
    return openpyxl.load_workbook(file)


def duckdb_in_duckdb(path):
    file, table = path.split("#")
    return of_duckdb(duckdb.connect(file, read_only=True).table(table))


def sqlite_in_python(path):
    file, table = path.split("#")
    connection = sqlite3.connect(file)
    connection.row_factory = sqlite3.Row
    return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]


readers = {
    "csv": {"duckdb": csv_in_duckdb, "pandas": csv_in_pandas},
    "ndjson": {"pandas": ndjson_in_pandas, "polars": ndjson_in_polars},
    "xlsx": {"openpyxl": xlsx_in_openpyxl},
    "duckdb": {"duckdb": duckdb_in_duckdb},
    "sqlite": {"sqlite": sqlite_in_python},
    "parquet": {
        "pyarrow": parquet_in_pyarrow,
        "duckdb": parquet_in_duckdb,
        "pandas": parquet_in_pandas,
        "polars": parquet_in_polars,
    },
}


def read(reader, path):
    try:
        # a table without rows is an empty file of lines
        if pathlib.Path(path.split("#")[0]).stat().st_size == 0:
            return []
        return present(reader(path))
    except Exception as error:
        return {"refused": f"{type(error).__name__}: {error}"}


asked = json.load(sys.stdin)
names = readers[asked["format"]]
found = {name: {table: read(reader, path) for table, path in asked["paths"].items()} for name, reader in names.items()}
# the module of Python is as new as Python is: the format has one version
versions = [sqlite3.sqlite_version.split(".")[0] if name == "sqlite" else version(name) for name in names]
print(json.dumps({"versions": versions, "readers": found}, allow_nan=False))
