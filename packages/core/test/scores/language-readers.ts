import type { Lexicon } from "../../src/languages/lexicon.ts";
import { lexicons } from "../../src/languages/registry.ts";
import { findMonths } from "../../src/text/months.ts";
import { findNegations } from "../../src/text/negations.ts";
import { findNumbers } from "../../src/text/numbers.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import type { Span } from "../../src/text/span.ts";
import { findWeekdays } from "../../src/text/weekdays.ts";
import { findNamedValues, valuePhrases } from "./named-values.ts";
import { findDates } from "./written-dates.ts";

/** What a reader finds in a text. */
export interface Found extends Span {
  value: string | number;
  calendar?: string;
}

/** Reads one part of a language. */
export type Reader = (text: string) => Found[];

/** The parts that the blind sets of languages have cases of, in the order of tables. */
export const languageParts = [
  ...(["numbers", "dates", "weekdays", "negation", "countries", "ranks", "speech"] as const),
  ...(["visitType", "eventStatus", "agreementType", "agreementStage", "sentences"] as const),
];

/** A part of the blind sets. */
export type LanguagePart = (typeof languageParts)[number];

/** The readers of a language, as the core reads a text that says it is in that language. */
export function readersOf(tag: string): Record<LanguagePart, Reader> {
  const lexicon: Lexicon = lexicons().find((one) => one.tag === tag) ?? { tag };
  const triggers = lexicon.triggers ?? {};
  return {
    numbers: (text) => findNumbers(text).filter(({ form }) => form !== "ordinal"),
    dates: (text) => findDates(text, findNumbers(text), findMonths(text)),
    weekdays: (text) => findWeekdays(text).map(({ weekday, ...span }) => ({ ...span, value: weekday })),
    negation: (text) => findNegations(text).map((span) => ({ ...span, value: "not" })),
    countries: lookup(placeRows(lexicon)),
    ranks: lookup(Object.entries(lexicon.offices?.titles ?? {})),
    speech: lookup(Object.entries(triggers.speechAct ?? {})),
    visitType: lookup(Object.entries(triggers.visitType ?? {})),
    eventStatus: lookup(Object.entries(triggers.eventStatus ?? {})),
    agreementType: lookup(Object.entries(triggers.agreementType ?? {})),
    agreementStage: lookup(Object.entries(triggers.agreementStage ?? {})),
    sentences: (text) => splitSentences(text).map((span) => ({ ...span, value: "sentence" })),
  };
}

function lookup(rows: readonly (readonly [string, string])[]): Reader {
  const phrases = valuePhrases(rows);
  return (text) => findNamedValues(text, phrases);
}

function placeRows({ places = {} }: Lexicon): [string, string][] {
  return Object.entries(places).map(([code, { names = "", adjectives = "", capitals = "" }]) => [
    code,
    `${names} ${adjectives} ${capitals}`,
  ]);
}
