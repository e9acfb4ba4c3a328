import type { Lexicon } from "../../src/languages/lexicon.ts";
import type { Forms } from "../../src/languages/parts/forms.ts";
import { placesOf } from "../../src/languages/place-names.ts";
import { lexicons } from "../../src/languages/registry.ts";
import { vocabularyOf } from "../../src/languages/vocabulary.ts";
import { findMonths } from "../../src/reading/months.ts";
import { findNamedValues, type NamedValue, valuePhrases } from "../../src/reading/named-values.ts";
import { findNegations } from "../../src/reading/negations.ts";
import { findNumbers } from "../../src/reading/numbers.ts";
import { splitSentences } from "../../src/reading/sentences.ts";
import { findWeekdays } from "../../src/reading/weekdays.ts";
import type { Span } from "../../src/text/span.ts";
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

/** The readers of a language, as the core uses them for a text tagged with that language. */
export function readersOf(tag: string): Record<LanguagePart, Reader> {
  const lexicon: Lexicon = lexicons().find((one) => one.tag === tag) ?? { tag };
  const triggers = lexicon.triggers ?? {};
  const scope = { vocabulary: vocabularyOf(tag) };
  const lookup = lookupIn(lexicon);
  return {
    numbers: (text) => findNumbers(text, scope).filter(({ form }) => form !== "ordinal"),
    dates: (text) => findDates(text, findNumbers(text, scope), findMonths(text, scope)),
    weekdays: (text) => findWeekdays(text, scope).map(({ weekday, ...span }) => ({ ...span, value: weekday })),
    negation: (text) => findNegations(text, scope).map((span) => ({ ...span, value: "not" })),
    countries: countriesOf(lexicon),
    ranks: ranksOf(lexicon),
    speech: lookup(triggers.speechAct, triggers.none),
    visitType: only(lookup(triggers.visitType, triggers.none), expectedValues.visitType),
    eventStatus: lookup(triggers.eventStatus, triggers.none),
    agreementType: lookup(triggers.agreementType, triggers.none),
    agreementStage: only(lookup(triggers.agreementStage, triggers.none), expectedValues.agreementStage),
    sentences: (text) => splitSentences(text, undefined, tag).map((span) => ({ ...span, value: "sentence" })),
  };
}

// Codes in the blind sets; other codes of the lexicons are found but count as neither right nor wrong.
const expectedValues = {
  ranks: new Set(
    `head-of-state head-of-government deputy-head parliament-speaker foreign-minister defence-minister finance-minister
    other-minister deputy-minister special-envoy national-security-adviser ambassador military-chief igo-head
    supreme-religious-leader heir`.split(/\s+/),
  ),
  visitType: new Set(
    "state official working official-working private informal transit courtesy inspection secret".split(" "),
  ),
  agreementStage: new Set(
    `proposed under-negotiation agreed initialled signed ratified in-force extended suspended violated
    terminated`.split(/\s+/),
  ),
};

// Phrases with this value contain words for other values but mean none of them.
const nothing = "";

function lookupIn({ clitics }: Lexicon): (forms?: Readonly<Record<string, Forms>>, none?: Forms) => Reader {
  return (forms = {}, none = "") => {
    const phrases = valuePhrases([...Object.entries(forms), [nothing, none]], { endings: clitics?.suffixes ?? "" });
    return (text) => named(findNamedValues(text, phrases));
  };
}

function named(values: readonly NamedValue[]): NamedValue[] {
  return values.filter(({ value }) => value !== nothing);
}

function only(reader: Reader, expected: ReadonlySet<string>): Reader {
  return (text) => reader(text).filter(({ value }) => expected.has(String(value)));
}

// A council of ministers is not a minister, and a former or acting president is not the head of state.
function ranksOf(lexicon: Lexicon): Reader {
  const { titles = {}, bodies = [], undecidedBodies = "", deputies = "" } = lexicon.offices ?? {};
  const endings = lexicon.clitics?.suffixes ?? "";
  const noTitles = [...bodies.map(({ names }) => names), undecidedBodies].join(" ");
  const phrases = valuePhrases([...Object.entries(titles), [nothing, noTitles]], { endings });
  const changing = valuePhrases([[nothing, deputies]], { endings });
  const countries = countriesOf(lexicon);
  const find: Reader = (text) => {
    const places = countries(text);
    const isPlace = ({ start, end }: Span) => places.some((one) => one.start <= start && end <= one.end);
    return named(findNamedValues(text, phrases, isPlace));
  };
  return (text) => {
    const changed = findNamedValues(text, changing);
    const known = only(find, expectedValues.ranks)(text);
    return known.filter((title) => !changed.some((one) => isBeside(text, one, title)));
  };
}

function isBeside(text: string, one: Span, other: Span): boolean {
  const between = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return between === " " || between === "-";
}

function countriesOf(lexicon: Lexicon): Reader {
  const { notPlaces = "", clitics } = lexicon;
  const rows = Object.entries(placesOf(lexicon)).map(([code, { names = "", adjectives = "", capitals = "" }]) => {
    return [code, `${names} ${adjectives} ${capitals}`] as const;
  });
  const phrases = valuePhrases([...rows, [nothing, notPlaces]], {
    keepsCapitals: true,
    endings: clitics?.suffixes ?? "",
  });
  return (text) => named(findNamedValues(text, phrases));
}
