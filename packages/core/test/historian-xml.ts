/** A record of the list of visits, as XML; its parts are escaped. */
export interface XmlVisit {
  id?: string;
  start?: string;
  end?: string;
  visitor?: string;
  country?: string;
  countryId?: string;
  words?: string;
}

/** A record of the lists of trips, as XML; its parts are escaped. */
export interface XmlTrip extends Omit<XmlVisit, "visitor"> {
  role?: "president" | "secretary";
  who?: string;
  name?: string;
  locale?: string;
}

/** The list of visits with invented persons. */
export function xmlVisits(...visits: readonly XmlVisit[]): string {
  return `<visits>${visits.map(visitElement).join("")}</visits>`;
}

function visitElement({ id = "1", start = "1964-05-04", end = "1964-05-06", ...rest }: XmlVisit): string {
  const {
    visitor = "Prime Minister Arno Velk",
    country = "Norway",
    countryId = "norway",
    words = "State visit.",
  } = rest;
  return `<visit><id>${id}</id><start-date>${start}</start-date><end-date>${end}</end-date><visitor>${visitor}</visitor><from id="${countryId}">${country}</from><description>${words}</description></visit>`;
}

/** A list of trips with invented persons. */
export function xmlTrips(...trips: readonly XmlTrip[]): string {
  return `<trips>${trips.map(tripElement).join("")}</trips>`;
}

function tripElement({ id = "7", start = "1974-05-04", end = "1974-05-06", ...rest }: XmlTrip): string {
  const { role = "president", who = "harrow-nima-b", name = "Nima B. Harrow" } = rest;
  const { country = "Norway", countryId = "norway", locale = "Oslo", words = "Met with President Brenn." } = rest;
  return `<trip role="${role}" who="${who}"><id>${id}</id><role>${role}</role><name>${name}</name><start-date>${start}</start-date><end-date>${end}</end-date><country id="${countryId}">${country}</country><locale>${locale}</locale><remarks>${words}</remarks></trip>`;
}
