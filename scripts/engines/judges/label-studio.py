"""Whether Label Studio's SDK accepts the predictions of tasks, and the words at their places; the labels are those of each task."""

import copy
import json
import sys
from importlib.metadata import version
from xml.sax.saxutils import quoteattr

from label_studio_sdk.label_interface import LabelInterface


def interface(regions):
    labels = sorted({label for region in regions for label in region["value"]["labels"]})
    choices = "".join(f"<Label value={quoteattr(label)}/>" for label in labels)
    return LabelInterface(f'<View><Labels name="label" toName="text">{choices}</Labels><Text name="text" value="$text"/></View>')


def judged(task):
    (prediction,) = task["predictions"]
    config = interface(prediction["result"])
    text = task["data"]["text"]
    spoiled = [copy.deepcopy(prediction) for _ in range(2)]
    spoiled[0]["result"][0]["value"]["labels"] = ["unknown"]
    spoiled[1]["result"][0]["to_name"] = "elsewhere"
    values = [one["value"] for one in prediction["result"]]
    return {
        "text": text,
        "errors": config.validate_prediction(prediction, return_errors=True),
        "refused": sum(not config.validate_prediction(one) for one in spoiled),
        "places": [[one["start"], one["end"], text[one["start"] : one["end"]], one["text"]] for one in values],
    }


print(json.dumps({"version": version("label-studio-sdk"), "tasks": [judged(one) for one in json.load(sys.stdin)]}, allow_nan=False))
