"""Entities as followthemoney validates and reads them; references, required fields and countries are checked here, since it does not."""

import json
import sys
from importlib.metadata import version

from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.types import registry


def faults(entity, schemata):
    """What is wrong with one entity, where schemata are those of all entities by id."""
    schema = model.get(entity.get("schema"))
    if schema is None:
        return [f"no schema {entity.get('schema')}"]
    given = entity.get("properties", {})
    found = [f"no {name}, which {schema.name} requires" for name in schema.required if not given.get(name)]
    try:
        schema.validate(entity)
    except InvalidData as error:
        found.append(f"{error}: {error.errors}")
    for name, values in given.items():
        prop = schema.properties.get(name)
        if prop is None:
            found.append(f"no property {name} in {schema.name}")
        elif prop.type == registry.entity:
            found += [f"{name} refers to {one}" for one in values if not fits(prop, schemata.get(one))]
        elif prop.type == registry.country:
            found += [f"no country {one}" for one in values if one not in registry.country.names]
    return found


def fits(prop, schema):
    return schema is not None and schema.is_a(prop.range)


def read(lines):
    entities = [json.loads(line) for line in lines]
    schemata = {one["id"]: model.get(one["schema"]) for one in entities}
    wrong = [f"{one['id']}: {fault}" for one in entities for fault in faults(one, schemata)]
    cleaned = [] if wrong else [model.get_proxy(one, cleaned=False).to_dict() for one in entities]
    wrong += [fault for one, other in zip(entities, cleaned) for fault in lost(one, other)]
    return {"faults": wrong, "entities": [{name: one[name] for name in ("id", "schema", "properties")} for one in cleaned]}


def lost(entity, cleaned):
    """The properties that have fewer values once they are cleaned."""
    pairs = [(name, values, cleaned["properties"].get(name, [])) for name, values in entity["properties"].items()]
    return [f"{entity['id']}: {name} loses {set(given) - set(kept)}" for name, given, kept in pairs if len(set(kept)) < len(set(given))]


print(json.dumps({"version": version("followthemoney"), "files": [read(one) for one in json.load(sys.stdin)]}, allow_nan=False))
