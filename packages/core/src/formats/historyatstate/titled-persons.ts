import type { Span } from "../../text/span.ts";
import { countryOfAdjective } from "./country-code.ts";
import { historianTitles, type TitleRank } from "./historian-titles.ts";

/** A person with a title in the words of a record. */
export interface TitledPerson {
  /** The words of the title, such as Prime Minister. */
  title: Span;
  /** The name without the title. */
  name: Span;
  /** The title and the name, with the adjective of the country before it. */
  whole: Span;
  /** The code of the country that the words name, such as French before President. */
  country?: string;
  /** True if the words say that the office is no longer held. */
  former: boolean;
}

const byTitle = new Map<string, TitleRank>(
  historianTitles.flatMap((row) => row.titles.map((title) => [title, row] as const)),
);

/** The row of a title. */
export function titleRank(title: string): TitleRank | undefined {
  return byTitle.get(title);
}

const titles = [...byTitle.keys()].sort((a, b) => b.length - a.length).join("|");
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec";
const particles = "de|da|do|dos|das|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ben|bint|ter|ten|e|y|und|zu";
const initials = "\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*";
const suffixes = "(?:Jr|Sr|Dr|St)\\.|2nd|3rd|4th";
const word = "(?:al-\\s?|el-\\s?|as-|bin-|d['’]|l['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
// “President Nixon April 1” names a day after the president
const part = `(?:${suffixes}|${initials}|(?!(?:${months})\\b\\.?\\s?\\d)${word})`;
const name = `(?:(?:${particles})\\s+)*${part}(?:,\\s+(?:${suffixes})|\\s+(?:(?:${particles})[\\s-]+)*${part})*`;
// In “Aide to the President Yuri Ushakov” the title is another's.
const titled = new RegExp(
  `(?<![\\p{L}-]|\\b(?:the|of|to) )((?:former|late)\\s+)?(${titles})(\\s*)(?<!\\p{L}(?=\\p{Ll}))(${name})`,
  "gu",
);
const ofCountry = /^\s+of\s+((?:the\s+)?\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)*)/u;
const adjectiveBefore = /((?:(?:West|East|North|South)\s)?\p{Lu}[\p{L}-]+)\s+$/u;

/** The persons with a title in a part of a text, in order. */
export function titledPersons(text: string, { start, end }: Span): TitledPerson[] {
  const within = text.slice(start, end);
  return [...within.matchAll(titled)].map((match) => {
    const [, former = "", title = "", space = "", called = ""] = match;
    const at = start + match.index + former.length;
    const nameAt = at + title.length + space.length;
    const named = { start: nameAt, end: nameAt + called.length };
    const adjective = countryBefore(text.slice(start, at - former.length));
    const country = adjective?.code ?? countryAfter(text.slice(named.end, end));
    return {
      title: { start: at, end: at + title.length },
      name: named,
      whole: { start: at - (former === "" ? (adjective?.units ?? 0) : 0), end: named.end },
      ...(country !== undefined && { country }),
      former: former !== "",
    };
  });
}

function countryBefore(before: string): { code: string; units: number } | undefined {
  const [whole, words = ""] = adjectiveBefore.exec(before) ?? [];
  const code = whole === undefined ? undefined : countryOfAdjective(words);
  return whole === undefined || code === undefined ? undefined : { code, units: whole.length };
}

function countryAfter(after: string): string | undefined {
  const [, words] = ofCountry.exec(after) ?? [];
  return words === undefined ? undefined : countryOfAdjective(words.replace(/^the\s+/, ""));
}
