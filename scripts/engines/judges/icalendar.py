"""The events of calendars, as the package icalendar reads them."""

import json
import sys
from importlib.metadata import version

from icalendar import Calendar


def event(component):
    """An event with its unescaped values; the last day is the one before its end."""
    text = lambda name: None if component.get(name) is None else str(component[name])
    return {
        "uid": text("UID"),
        "start": component["DTSTART"].dt.isoformat(),
        "end": component["DTEND"].dt.isoformat(),
        "summary": text("SUMMARY"),
        "location": text("LOCATION"),
        "status": text("STATUS"),
        "description": text("DESCRIPTION"),
        "url": text("URL"),
        "errors": [f"{name}: {why}" for name, why in component.errors],
    }


def read(calendar):
    try:
        parsed = Calendar.from_ical(calendar)
        return {"events": [event(one) for one in parsed.walk("VEVENT")]}
    except (ValueError, KeyError) as error:
        return {"refused": str(error)}


print(json.dumps({"version": version("icalendar"), "calendars": [read(one) for one in json.load(sys.stdin)]}, allow_nan=False))
