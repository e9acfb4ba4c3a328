import type { Label } from "../../metadata/label.ts";
import type { ReadProblem } from "../format.ts";
import { countryCode } from "./country-code.ts";
import { type HistorianRecord, recordName } from "./historian-record.ts";
import { datesAgree } from "./record-dates.ts";
import { mostPersons, recordPersons } from "./record-persons.ts";
import { recordText } from "./record-text.ts";

/** What is wrong with a record, as far as it keeps something out of the article. */
export function recordProblems(record: HistorianRecord): ReadProblem[] {
  const { line, country, start, end } = record;
  const { more } = recordPersons(record, recordText(record));
  const place = `line ${line}, ${recordName(record)}`;
  const problem = (severity: ReadProblem["severity"], message: Label): ReadProblem => ({ severity, place, message });
  return [
    ...(!namesTraveller(record)
      ? [problem("error", { en: "the record does not name a traveller", ar: "لا يسمي السجل مسافرًا" })]
      : []),
    ...(datesAgree(record) ? [] : [problem("warning", datesLeftOut(start, end))]),
    ...(more > 0 ? [problem("warning", tooMany(more))] : []),
    ...(country !== "" && countryCode(country, start) === undefined ? [problem("warning", noCode(country))] : []),
  ];
}

/** Whether a record says who travelled. */
export function namesTraveller({ name }: HistorianRecord): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

function datesLeftOut(start: string, end: string): Label {
  return {
    en: `the dates ${start} and ${end} are not a period, so the visit has no dates`,
    ar: `التاريخان ${start} و${end} ليسا مدة، فالزيارة بلا تاريخ`,
  };
}

function noCode(country: string): Label {
  return {
    en: `the country list has no code for ⟦${country}⟧, so the country is coded without one`,
    ar: `ليس في قائمة الدول رمز لـ⟦${country}⟧، فرُمّز البلد بلا رمز`,
  };
}

function tooMany(more: number): Label {
  return {
    en: `the record names more than ${mostPersons} persons; ${more} of them are not coded`,
    ar: `يسمي السجل أكثر من ${mostPersons} شخصًا، ولم يُرمَّز منهم ${more}`,
  };
}
