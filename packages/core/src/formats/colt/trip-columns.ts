/** How many columns COLT has for addresses of sources. */
const mostSources = 33;

/** The columns of COLT that are known by name, in their order. */
export const tripColumns: readonly string[] = [
  ...["TripID", "LeaderID", "LeaderCountryOrIGO", "LeaderCountryISO", "LeaderRegion", "LeaderSubregion"],
  ...["PriorityLeader", "LeaderRole", "LeaderTitle", "LeaderSurname", "LeaderFullName"],
  ...["CountryVisited", "CountryVisitedISO", "RegionVisited", "SubRegionVisited", "DisputedTerritory"],
  ...["SemiAutoTerritory", "CityVisited", "TripYear", "TripStartDate", "TripEndDate", "TripDuration"],
  ...["MetHostHoGS", "HostHOGSName", "AttendedMultilatEvent", "NameMultilatEvent"],
  ...["MetNonhostHOGS", "NonhostHOGSNames", "PublicAddress", "SignedAgreement", "CulturalSiteOrCeremony"],
  ...["BusinessLeaderOrForum", "MetIGOLeader", "IGOLeaderName", "Notes", "Confidence(1-5)"],
  ...Array.from({ length: mostSources }, (_, i) => `SourceLink${i + 1}`),
];

/** COLT's codes of roles, by our ranks; other ranks have none. */
export const leaderRoles: Readonly<Record<string, string>> = {
  "head-of-state": "S",
  "head-of-state-and-government": "GS",
  "head-of-government": "G",
  "de-facto-leader": "De Facto",
  heir: "CP",
  "foreign-minister": "F",
  "finance-minister": "E",
  "igo-head": "I",
};
