"""The spans of documents as Python slices them, and as spaCy makes spans of tokens of them where their edges are those of tokens."""

import json
import sys
from importlib.metadata import version

import spacy


def read(line):
    document = json.loads(line)
    tokens = spacy.blank("xx").make_doc(document["text"])
    spans = [(one["start"], one["end"], one["text"], one["label"]) for one in document["spans"]]
    made = [tokens.char_span(start, end, label) for start, end, _, label in spans]
    return {
        "text": tokens.text,
        "places": [[start, end, document["text"][start:end], words] for start, end, words, _ in spans],
        "tokens": [[one.start_char, one.end_char, one.text, one.label_] for one in made if one is not None],
    }


documents = [read(line) for line in json.load(sys.stdin)]
print(json.dumps({"version": version("spacy"), "documents": documents}, allow_nan=False))
