import json
import subprocess
import sys

import duckdb

articles, verdicts, database = sys.argv[1:]
schema = json.loads(subprocess.check_output(["visits", "schema"], stderr=subprocess.DEVNULL))

SCALARS = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}


def column_type(node):
    """The DuckDB type of a part of the JSON Schema; what has several forms has the fields of all."""
    node = resolved(node)
    scalar = SCALARS.get(node.get("type"))
    if scalar:
        return scalar
    fields = fields_of(node)
    if fields:
        return "STRUCT(" + ", ".join(f'"{name}" {column_type(field)}' for name, field in fields.items()) + ")"
    if node.get("type") == "array" and isinstance(node.get("items"), dict):
        return column_type(node["items"]) + "[]"
    return "JSON"


def resolved(node):
    """What a reference refers to."""
    while "$ref" in node:
        target = schema
        for name in node["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        node = target
    return node


def fields_of(node):
    fields = dict(node.get("properties", {}))
    forms = [resolved(form) for key in ("anyOf", "oneOf", "allOf") for form in node.get(key, [])]
    objects = [fields_of(form) for form in forms]
    # a form that is not an object, such as a plain string, needs JSON
    if forms and not all(objects):
        return {}
    for more in objects:
        for name, field in more.items():
            fields.setdefault(name, field)
            if fields[name] != field:
                fields[name] = {}
    return fields


# Validate first, load second: verdicts are in the order of the lines.
with open(articles, "rb") as lines, open(verdicts, "rb") as results, open("valid.ndjson", "wb") as valid:
    for line, verdict in zip(lines, results, strict=True):
        if json.loads(verdict)["ok"]:
            valid.write(line)

columns = {name: column_type(field) for name, field in schema["properties"].items()}
db = duckdb.connect(database)
db.execute(
    "CREATE TABLE articles AS FROM read_json('valid.ndjson', format = 'newline_delimited', columns = "
    + "{" + ", ".join(f"'{name}': '{type}'" for name, type in columns.items()) + "})"
)

# Unnest only the fields that the query needs: this is many times faster than unnesting whole entities.
db.execute("""
    CREATE TABLE mentions AS
    SELECT id AS article, entity.id AS entity, mention.start, mention."end", mention.quote
    FROM (SELECT id, unnest(list_transform(entities, lambda e: {id: e.id, mentions: e.mentions})) AS entity FROM articles),
         unnest(entity.mentions) AS one(mention)
""")
for (name,) in db.execute("SHOW TABLES").fetchall():
    print(name, db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
