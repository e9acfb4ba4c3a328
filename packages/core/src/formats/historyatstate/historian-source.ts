import type { Citation, Party } from "../../generated/types.ts";
import type { HistorianRecord } from "./historian-record.ts";

const site = "https://history.state.gov";

/** Who publishes the lists. */
export const historianOffice: Party = { name: "Office of the Historian, US Department of State", url: site };

/** The page of the list that a record is in; undefined if the record does not have the key of the page. */
export function pageOf({ kind, who, countryId }: HistorianRecord): string | undefined {
  const [folder, key] = kind === "visit" ? ["visits", countryId] : [`travels/${kind}`, who];
  return key && /^[a-z0-9-]+$/.test(key) ? `${site}/departmenthistory/${folder}/${key}` : undefined;
}

/** The repository that a record is in. */
export function repositoryOf({ kind }: HistorianRecord): string {
  return `https://github.com/HistoryAtState/${kind === "visit" ? "visits" : "travels"}`;
}

/** A record as the source of a value that its words do not say. */
export function citationOf(record: HistorianRecord): Citation {
  const list = record.kind === "visit" ? "Visits by Foreign Leaders" : "Presidential and Secretaries Travels Abroad";
  return {
    title: `${list}, record ${record.id}, ${historianOffice.name}`,
    url: pageOf(record) ?? repositoryOf(record),
  };
}
