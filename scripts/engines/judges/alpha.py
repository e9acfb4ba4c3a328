"""Krippendorff's alpha of matrices of nominal values, by the package krippendorff."""

import json
import sys
from importlib.metadata import version
from math import isfinite

import krippendorff


def alpha(units):
    """Alpha of units, each the list of the values of all coders, where None is missing."""
    values = sorted({value for unit in units for value in unit if value is not None})
    counts = [[unit.count(value) for value in values] for unit in units]
    try:
        found = float(krippendorff.alpha(value_counts=counts, level_of_measurement="nominal"))
        return found if isfinite(found) else str(found)
    except ValueError as error:
        return str(error)


matrices = json.load(sys.stdin)
print(json.dumps({"version": version("krippendorff"), "alphas": [alpha(units) for units in matrices]}, allow_nan=False))
