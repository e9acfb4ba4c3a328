import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { afterHonorific, capitalizedNameEnd, type NameReading } from "./capitalized-name.ts";
import { titlesFrom } from "./known-titles.ts";
import type { TitledName } from "./person.ts";
import type { TitleWords } from "./title-at.ts";
import { titleTerms } from "./title-terms.ts";

type Name = Omit<TitledName, "title">;

/** A title and the index where it was found. */
export interface CapitalizedTitle {
  found: TitleWords;
  i: number;
}

/** The name after a title: "Mr. Marsh", "General Leo Marsh", "the minister for planning of Kenya, Leo Marsh,". */
export function capitalizedNameAfter(context: NameReading, { found, i }: CapitalizedTitle): Name | undefined {
  const { words } = context;
  const body = endOfBody(context, found.to);
  const at = words[body]?.gap === ", " ? body : nameInBody(context, found.to);
  const first = words[at];
  if (!first || !/^(?:\. | |, )$/.test(first.gap)) return undefined;
  // "Mr. Marsh", but "the minister. Marsh said"
  if (first.gap === ". " && !isAbbreviated(context, at - 1)) return undefined;
  const from = afterTitles(context, at);
  const to = capitalizedNameEnd(context, from);
  if (to <= from || (found.isLoose && to - from < 2 && !context.isGivenName((words[from] as FoldedWord).letters)))
    return undefined;
  if (first.gap === ", " && !isApposition(context, { found, i }, { from, to })) return undefined;
  return { from, to, start: (words[from] as FoldedWord).start };
}

function isAbbreviated({ words, lexicons }: NameReading, i: number): boolean {
  return titleTerms(lexicons).has("abbreviations", words[i]?.letters ?? "");
}

// "the Emir of Kuwait, Sheikh Jaber": a title is not part of the name
function afterTitles(context: NameReading, at: number): number {
  const { text, words, lexicons } = context;
  let from = afterHonorific(context, at);
  for (;;) {
    const word = words[from];
    const next = words[from + 1];
    if (!word || !next || !beginsWithCapital(text, word.start) || !beginsWithCapital(text, next.start)) return from;
    const long = titlesFrom(lexicons, word.letters).find(
      ({ words: own, ranks }) =>
        own.length > 1 &&
        ranks.length === 0 &&
        own.every((letters, k) => words[from + k]?.letters === letters && (k === 0 || words[from + k]?.gap === " ")),
    );
    const after = words[from + (long?.words.length ?? 0)];
    // "Navy chief Vice Admiral Kaori Marsh"
    if (long && after?.gap === " " && beginsWithCapital(text, after.start)) {
      from += long.words.length;
      continue;
    }
    const isTitle = titlesFrom(lexicons, word.letters).some(({ words: own }) => own.length === 1);
    if (!isTitle && !titleTerms(lexicons).has("heads", word.letters)) return from;
    if (next.gap !== " " && !(next.gap === ". " && isAbbreviated(context, from))) return from;
    from++;
  }
}

// "of trade", "for Planning and Development of the Republic of the Congo": more words are rare
const longestBody = 10;

// the words of the body or field after an office
function endOfBody({ words, lexicons }: NameReading, from: number): number {
  const terms = titleTerms(lexicons);
  if (words[from]?.gap !== " " || !terms.has("bodyPrepositions", words[from]?.letters ?? "")) return from;
  for (let k = from + 1; k < from + longestBody; k++) {
    const word = words[k];
    if (!word || (word.gap !== " " && word.gap !== "-" && word.gap !== "'")) return k;
  }
  return from;
}

// "Secretary of State for Migration Anna Berg": a known given name ends the body
function nameInBody(context: NameReading, to: number): number {
  const { text, words, lexicons, isGivenName } = context;
  if (words[to]?.gap !== " " || !titleTerms(lexicons).has("bodyPrepositions", words[to]?.letters ?? "")) return to;
  for (let k = to + 2; k < to + longestBody && words[k]?.gap === " "; k++) {
    const [before, word] = [words[k - 1], words[k]];
    if (!before || !word || !isGivenName(word.letters) || !beginsWithCapital(text, before.start)) continue;
    if (capitalizedNameEnd(context, k) > k + 1) return k;
  }
  return to;
}

// After a comma only a full name: in a country's office, or before another comma after a determined office.
function isApposition(
  context: NameReading,
  { found: { title, isAddress }, i }: CapitalizedTitle,
  { from, to }: { from: number; to: number },
): boolean {
  const { text, words, lexicons } = context;
  const isCounterpart = titleTerms(lexicons).has("counterparts", words[i]?.letters ?? "");
  if (to - from < 2 || (isAddress && !isCounterpart)) return false;
  if (title.country !== undefined) return true;
  const isClosed = /^[,.;)]/.test(text.slice((words[to - 1] as FoldedWord).end)) || to === words.length;
  return isClosed && (isDetermined(context, i) || beginsWithCapital(text, title.start));
}

// "the AU's envoy", "her Sri Lankan counterpart": how many words may come between
const longestPhrase = 6;

function isDetermined({ words, lexicons }: NameReading, i: number): boolean {
  const terms = titleTerms(lexicons);
  for (let k = i - 1; k >= Math.max(0, i - longestPhrase); k--) {
    const { letters, gap } = words[k] as FoldedWord;
    if (terms.has("appositionDeterminers", letters) || (letters === "s" && gap === "'")) return true;
    // the rebels' negotiator
    if (words[k + 1]?.gap === "' ") return true;
    if (words[k + 1]?.gap !== " " && words[k + 1]?.gap !== "-") return false;
  }
  return false;
}

// given name, two middle names and a surname, with connectors
const longestName = 6;

/** The name before a title: "Anna Berg, Sweden's foreign minister," and "Omar Sayed, the Iraqi prime minister,". */
export function capitalizedNameBefore(context: NameReading, title: CapitalizedTitle): Name | undefined {
  const { text, words } = context;
  const { found } = title;
  if (found.isAddress || !isComplete(context, found.to)) return undefined;
  const at = startOfPhrase(context, title);
  if (at === undefined) return undefined;
  for (let from = Math.max(0, at - longestName); from < at - 1; from++) {
    const isApart =
      from === 0 || words[from]?.gap !== " " || !beginsWithCapital(text, (words[from - 1] as FoldedWord).start);
    if (!isApart || capitalizedNameEnd(context, from) !== at) continue;
    const first = afterTitles(context, from);
    return { from: first, to: at, start: (words[first] as FoldedWord).start };
  }
  return undefined;
}

// ", the prime minister," or ", minister of trade", but not ", the prime minister said"
function isComplete({ text, words, lexicons }: NameReading, to: number): boolean {
  const next = words[to];
  if (!next || /^[,.;:)\n]/.test(text.slice((words[to - 1] as FoldedWord).end))) return true;
  return next.gap === " " && titleTerms(lexicons).has("bodyPrepositions", next.letters);
}

// where the noun phrase of a title begins, after a comma
function startOfPhrase(context: NameReading, { found, i }: CapitalizedTitle): number | undefined {
  const { words, lexicons } = context;
  const terms = titleTerms(lexicons);
  let at = i;
  while (at > 0 && at > i - longestPhrase && words[at]?.gap !== ", ") {
    if (!/^[ \-']$/.test(words[at]?.gap ?? "")) return undefined;
    at--;
  }
  if (words[at]?.gap !== ", ") return undefined;
  const { start, letters } = words[at] as FoldedWord;
  // "South Korea's vice minister"
  let owner = at;
  while (context.isCountry(owner)) owner++;
  if (owner > at && words[owner]?.gap === "'") return at;
  const isOwn = start >= found.title.start;
  const isPhrase = isOwn || terms.has("appositionDeterminers", letters) || words[at + 1]?.gap === "'";
  return isPhrase || terms.has("indefinite", letters) ? at : undefined;
}
