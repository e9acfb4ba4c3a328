import { bareWord, type Phrase, queryParts, withoutStopWords } from "./query-parts";
import { isTop, type SearchFile } from "./search-index";
import { queryWords } from "./search-terms";
import type { FoundSection, HitKind } from "./section";

/** How near a section is to what a query names: 0 is the nearest. */
type Nearness = (section: FoundSection) => number;

/** A word with a conjunction and the definite article, which only running text has. */
const fromRunningText = /^[وف](?:ال|لل|بال|كال)/;

/** Whether a query was copied from running text, so that it is looked up in the articles first. */
export function isRunningText(words: Phrase): boolean {
  return fromRunningText.test(words[0] ?? "");
}

/** A heading on more pages than this one names a part that all of them have, such as "Why". */
const mostPagesOfName = 8;

/** Kinds that are shown after the others unless they have the name that was searched. */
const later = new Set<HitKind>(["function", "decision"]);
const laterBy = 5;

/** Compares the sections of a file with queries, by their names. */
export function nearnessIn({ pages, sections }: SearchFile): (words: Phrase) => Nearness {
  const names = new Map<FoundSection, Phrase>();
  const uses = new Map<string, number>();
  for (const { heading } of sections) uses.set(heading, (uses.get(heading) ?? 0) + 1);
  const nameOf = (section: FoundSection): Phrase => {
    const written = isTop(section) ? (pages[section.page]?.title ?? "") : section.heading;
    const isShared = !isTop(section) && section.kind === undefined && (uses.get(written) ?? 0) > mostPagesOfName;
    const name = names.get(section) ?? (isShared ? [] : comparable(queryWords(written)));
    names.set(section, name);
    return name;
  };
  return (words) => {
    const near = nearnessTo(words);
    return (section) => {
      const kind = section.kind ?? pages[section.page]?.kind ?? "page";
      const found = near(section, nameOf(section));
      return later.has(kind) ? found + laterBy : found;
    };
  };
}

function nearnessTo(words: Phrase): (section: FoundSection, name: Phrase) => number {
  const phrase = comparable(words).join(" ");
  const meanings = new Set(meaningsOf(words));
  const parts = queryParts(withoutStopWords(words)).map((part) => [part.words, ...part.others]);
  const isRunning = isRunningText(words);
  return (section, name) => {
    const written = name.join(" ");
    if (isRunning && section.kind === "paragraph" && section.lang === "ar") return 0;
    if (written === phrase) return isTop(section) ? 1 : 2;
    if (meanings.has(written)) return isTop(section) ? 3 : 4;
    if (contains(written, phrase)) return 5;
    const named = parts.filter((phrases) => phrases.some((one) => one.every((word) => hasWord(name, word)))).length;
    if (named === parts.length) return 6;
    if (words.length > 1 && contains(queryWords(section.text).join(" "), words.join(" "))) return 7;
    return named > 0 ? 8 : 9;
  };
}

function contains(text: string, phrase: string): boolean {
  return ` ${text}`.includes(` ${phrase}`);
}

/** How many letters a plural may add, and how many it must leave. */
const [mostAdded, leastKept] = [3, 5];

function hasWord(name: Phrase, word: string): boolean {
  const bare = bareWord(word);
  const stem = bare.slice(0, Math.max(leastKept, bare.length - 2));
  return name.some(
    (one) =>
      one === bare || (bare.length >= leastKept && one.startsWith(stem) && one.length <= bare.length + mostAdded),
  );
}

/** The query with one of its parts replaced by a synonym, in every way. */
function meaningsOf(words: Phrase): string[] {
  const parts = queryParts(words);
  return parts.flatMap(({ others }, at) =>
    others.map((other) => comparable(parts.flatMap((part, i) => (i === at ? other : part.words))).join(" ")),
  );
}

function comparable(words: Phrase): Phrase {
  return withoutStopWords(words).map(bareWord);
}
