import { readFileSync } from "node:fs";
import { peerPath } from "../../../test/peer-data.ts";

/** A visit as the Office of the Historian lists it. */
export interface ListedVisit {
  who: string;
  country: string;
  /** Days as ISO 8601; empty if the list does not give them. */
  start: string;
  end: string;
  remarks: string;
}

const files = ["visits/1960.xml", "visits/2010.xml", "travels/nixon-richard-m.xml", "travels/obama-barack.xml"];

/** The visits of the US Office of the Historian (public domain), to the United States and of its officials; none if the folder is absent. */
export function listedVisits(folder: string): ListedVisit[] {
  return files.flatMap((path) => {
    const file = peerPath(`${folder}/${path}`);
    return file ? visitsIn(readFileSync(file, "utf8")) : [];
  });
}

function visitsIn(xml: string): ListedVisit[] {
  const records = xml.split(/<(?:visit|trip)[ >]/).slice(1);
  return records.flatMap((record) => {
    const who = field(record, "visitor") || field(record, "name");
    const country = field(record, "from") || field(record, "country");
    const remarks = field(record, "description") || field(record, "remarks");
    const [start, end] = [field(record, "start-date"), field(record, "end-date")];
    return who && country && remarks ? [{ who, country, start, end, remarks }] : [];
  });
}

function field(record: string, name: string): string {
  const [, value = ""] = new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`).exec(record) ?? [];
  return value
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}
