import type { IssueArea } from "@diplomatic-visits/core";
import { type FoldedWord, firstSpanFrom, foldedList, foldedWords, type Span } from "@diplomatic-visits/core/internal";
import { addTo } from "../finding/add-to.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { PhraseRead } from "./detail-phrases.ts";
import type { Slot } from "./event.ts";

interface AreaPhrase {
  words: readonly string[];
  area: IssueArea;
}

interface AreaTerms {
  /** The longest first, by their first word. */
  byFirst: ReadonlyMap<string, readonly AreaPhrase[]>;
  introductions: readonly (readonly string[])[];
  discussing: ReadonlySet<string>;
  stops: ReadonlySet<string>;
}

const areaTerms = perLexicons((lexicons): AreaTerms => {
  const parts = lexicons.flatMap(({ areas }) => areas ?? []);
  const byFirst = new Map<string, AreaPhrase[]>();
  for (const [area, phrases] of parts.flatMap(({ areas }) => areas))
    for (const phrase of phrases.split(", ")) {
      const words = foldedWords(phrase).map(({ letters }) => letters);
      addTo(byFirst, words[0] ?? "", { words, area });
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const split = (words: string) => words.split(/,\s+/);
  return {
    byFirst,
    introductions: parts.flatMap(({ introductions }) => split(introductions).map((one) => foldedList(one))),
    discussing: new Set(parts.flatMap(({ discussing }) => split(discussing).flatMap((one) => foldedList(one)))),
    stops: new Set(parts.flatMap(({ stops }) => split(stops).flatMap((one) => foldedList(one)))),
  };
});

/** The subjects that a clause about a meeting names: "held talks on trade and energy", «تناولت التجارة والنقل». */
export function issueAreasIn(read: PhraseRead, region: Span): Slot<IssueArea>[] {
  const terms = areaTerms(read.lexicons);
  const { words } = read;
  const found: Slot<IssueArea>[] = [];
  let isOpen = false;
  for (let i = firstSpanFrom(words, region.start); i < words.length; i++) {
    const word = words[i] as FoldedWord;
    if (word.end > region.end) break;
    if (/[.;؛:!?؟\n()]/.test(word.gap)) isOpen = false;
    const next = introducedAfter(read, terms, i);
    if (next !== undefined) {
      isOpen = true;
      i = next - 1;
      continue;
    }
    if (terms.stops.has(word.letters)) isOpen = false;
    const named = isOpen ? areaAt(read, terms, i) : undefined;
    if (!named) continue;
    const end = words[i + named.words.length - 1]?.end ?? word.end;
    const { skipped } = named;
    found.push({ value: named.area, start: skipped > 0 ? word.part(skipped).start : word.start, end });
    i += named.words.length - 1;
  }
  return found.filter(({ value }, i) => found.findIndex((other) => other.value === value) === i);
}

/** Whether a word is a verb whose object is a subject of talks. */
export function isDiscussing(lexicons: ActiveLexicons, letters: string): boolean {
  const { discussing } = areaTerms(lexicons);
  return startsWith(lexicons, letters, (word) => discussing.has(word));
}

// the index after an introduction or a verb of discussing that begins at a word
function introducedAfter({ words, lexicons }: PhraseRead, terms: AreaTerms, i: number): number | undefined {
  const letters = words[i]?.letters ?? "";
  if (startsWith(lexicons, letters, (word) => terms.discussing.has(word))) return i + 1;
  const phrase = terms.introductions.find((one) => one.every((own, k) => words[i + k]?.letters === own));
  return phrase && i + phrase.length;
}

function startsWith(lexicons: ActiveLexicons, letters: string, fits: (word: string) => boolean): boolean {
  return readingAfterClitics(lexicons, letters, (word) => fits(word) || undefined) !== undefined;
}

function areaAt(
  { words, lexicons }: PhraseRead,
  { byFirst }: AreaTerms,
  i: number,
): (AreaPhrase & { skipped: number }) | undefined {
  const isHere = ({ words: own }: AreaPhrase) =>
    own.every((letters, k) => k === 0 || (words[i + k]?.letters === letters && /^[ -]$/.test(words[i + k]?.gap ?? "")));
  const reading = readingAfterClitics(lexicons, words[i]?.letters ?? "", (word) => byFirst.get(word)?.find(isHere));
  return reading && { ...reading.found, skipped: reading.skipped };
}
