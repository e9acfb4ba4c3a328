// biome-ignore-all lint/performance/noBarrelFile: the page of the subpath ./formats/historyatstate
/**
 * The visits of foreign leaders to the United States and the travels of its presidents and secretaries of state, as the Office
 * of the Historian lists them (repositories HistoryAtState/visits and HistoryAtState/travels, CC0).
 *
 * @packageDocumentation
 */
import type { Loss, ReadFormat, ReadProblem, Received } from "../format.ts";
import { type HistorianRecord, recordName } from "./historian-record.ts";
import { historianRecords } from "./read-records.ts";
import { recordCoding } from "./record-coding.ts";
import { namesTraveller, recordProblems } from "./record-problems.ts";
import { type HistorianPersons, historianPersons } from "./register.ts";

export type { HistorianRecord, HistorianRecordKind } from "./historian-record.ts";
export { type HistorianQuality, historianQuality } from "./quality.ts";
export { type HistorianFile, historianRecords } from "./read-records.ts";
export { historianRegister } from "./register.ts";

/** Reads the lists of visits and travels of the Office of the Historian: each record becomes an article. */
export const historyatstate: ReadFormat = {
  name: "historyatstate",
  title: {
    en: "Visits and travels of the US Office of the Historian",
    ar: "زيارات مكتب المؤرخ الأمريكي ورحلاته",
  },
  mediaType: "application/xml",
  extension: "xml",
  judge: { name: "the rules of this project, over a slice of the lists", runs: "npm test" },
  *from(input) {
    const { records, problems } = historianRecords(input);
    yield* historianArticles(records);
    for (const problem of problems) yield { name: problem.place, text: "", losses: [], problems: [problem] };
  },
};

/**
 * Makes an article of each record. Each person has one id in all of them, so records of several files belong in one call; the
 * rows of these ids are `historianRegister(records)`.
 */
export function* historianArticles(records: readonly HistorianRecord[]): Generator<Received> {
  const persons = historianPersons(records);
  for (const record of records) yield received(record, persons);
}

function received(record: HistorianRecord, persons: HistorianPersons): Received {
  const name = recordName(record);
  const losses: Loss[] = [...new Set(record.unread)].map((field) => ({
    field,
    count: record.unread.filter((one) => one === field).length,
  }));
  const problems: ReadProblem[] = recordProblems(record);
  if (!namesTraveller(record)) return { name, text: "", losses, problems };
  return { name, ...recordCoding(record, persons), losses, problems };
}
