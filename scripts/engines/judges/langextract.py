"""The extractions of annotated documents as langextract loads and shows them; a file that it refuses has no documents."""

import json
import pathlib
import sys
from importlib.metadata import version

import langextract
from langextract import io


def extraction(text, one):
    """Place, words and values; the words are those of the text, which langextract counts in code points."""
    span = one.char_interval
    place = None if span is None else [span.start_pos, span.end_pos, text[span.start_pos : span.end_pos]]
    return {"class": one.extraction_class, "words": one.extraction_text, "place": place, "attributes": one.attributes}


def read(path):
    try:
        documents = list(io.load_annotated_documents_jsonl(pathlib.Path(path), show_progress=False))
    except Exception as error:
        return {"refused": f"{type(error).__name__}: {error}"}
    return {"documents": [document(one) for one in documents]}


def document(one):
    shown = langextract.visualize(one)
    page = shown if isinstance(shown, str) else shown.data
    extractions = [extraction(one.text, each) for each in one.extractions]
    return {"id": one.document_id, "text": one.text, "page": page, "extractions": extractions}


files = [read(path) for path in json.load(sys.stdin)]
print(json.dumps({"version": version("langextract"), "files": files}, allow_nan=False))
