"""Trips of leaders as pandas reads them, checked against the columns and codes of COLT that are known from data and code of its users."""

import io
import json
import sys
from importlib.metadata import version

import pandas

COLUMNS = [
    *["TripID", "LeaderID", "LeaderCountryOrIGO", "LeaderCountryISO", "LeaderRegion", "LeaderSubregion", "PriorityLeader"],
    *["LeaderRole", "LeaderTitle", "LeaderSurname", "LeaderFullName", "CountryVisited", "CountryVisitedISO", "RegionVisited"],
    *["SubRegionVisited", "DisputedTerritory", "SemiAutoTerritory", "CityVisited", "TripYear", "TripStartDate", "TripEndDate"],
    *["TripDuration", "MetHostHoGS", "HostHOGSName", "AttendedMultilatEvent", "NameMultilatEvent", "MetNonhostHOGS"],
    *["NonhostHOGSNames", "PublicAddress", "SignedAgreement", "CulturalSiteOrCeremony", "BusinessLeaderOrForum", "MetIGOLeader"],
    *["IGOLeaderName", "Notes", "Confidence(1-5)", *(f"SourceLink{i}" for i in range(1, 34))],
]
ROLES = ["GS", "G", "S", "De Facto", "F", "E", "I", "CP"]
ANSWERS = ["MetHostHoGS", "AttendedMultilatEvent", "MetNonhostHOGS", "PublicAddress", "SignedAgreement", "CulturalSiteOrCeremony"]
ANSWERS += ["BusinessLeaderOrForum", "MetIGOLeader"]


def faults(trips):
    """What a user of COLT would stumble over."""
    if list(trips.columns) != COLUMNS:
        return ["the columns differ"]
    day = lambda name: pandas.to_datetime(trips[name], format="%Y-%m-%d", errors="coerce")
    start, end = day("TripStartDate"), day("TripEndDate")
    duration = pandas.to_numeric(trips["TripDuration"])
    checks = {
        "an id is there twice": trips["TripID"].duplicated(),
        "a role is unknown": trips["LeaderRole"].notna() & ~trips["LeaderRole"].isin(ROLES),
        "a start is not a day": trips["TripStartDate"].notna() & start.isna(),
        "an end is not a day": trips["TripEndDate"].notna() & end.isna(),
        "a duration does not fit its days": duration.notna() & (duration != (end - start).dt.days + 1),
        "a year does not fit its day": start.notna() & (trips["TripYear"] != start.dt.strftime("%Y")),
        "a code of a country has not three letters": ~trips["CountryVisitedISO"].str.fullmatch("[A-Z]{3}", na=True),
    }
    checks |= {f"{name} is neither Yes nor blank": trips[name].notna() & (trips[name] != "Yes") for name in ANSWERS}
    return [f"{what}: {list(trips['TripID'][rows])}" for what, rows in checks.items() if rows.any()]


def read(text):
    trips = pandas.read_csv(io.StringIO(text), dtype=str, keep_default_na=False, na_values=[""])
    rows = [{name: cell for name, cell in row.items() if not pandas.isna(cell)} for row in trips.to_dict("records")]
    return {"faults": faults(trips), "rows": rows}


print(json.dumps({"version": version("pandas"), "files": [read(one) for one in json.load(sys.stdin)]}, allow_nan=False))
