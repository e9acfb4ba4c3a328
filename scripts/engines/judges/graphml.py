"""Graphs as networkx reads them: nodes and edges with their attributes."""

import json
import sys
from importlib.metadata import version

import networkx


def read(document):
    try:
        graph = networkx.parse_graphml(document)
    except Exception as error:
        return {"refused": f"{type(error).__name__}: {error}"}
    return {
        "directed": graph.is_directed(),
        "nodes": [[name, values] for name, values in graph.nodes(data=True)],
        "edges": [[source, target, values] for source, target, values in graph.edges(data=True)],
    }


print(json.dumps({"version": version("networkx"), "graphs": [read(one) for one in json.load(sys.stdin)]}, allow_nan=False))
