"""CAS documents as dkpro-cassis reads them: text, facts and named entities with the words that they cover, and the CAS written again."""

import json
import sys
from importlib.metadata import version

import cassis

ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def read(document):
    try:
        cas = cassis.load_cas_from_json(document)
    except Exception as error:
        return {"refused": f"{type(error).__name__}: {error}"}
    facts = [[one.begin, one.end, one.get_covered_text(), one.quote] for one in cas.select("custom.Fact")]
    entities = [[one.begin, one.end, one.get_covered_text()] for one in cas.select(ENTITY)]
    return {"text": cas.sofa_string, "facts": facts, "entities": entities, "again": cas.to_json(), "xmi": len(cas.to_xmi())}


documents = [read(one) for one in json.load(sys.stdin)]
print(json.dumps({"version": version("dkpro-cassis"), "documents": documents}, allow_nan=False))
