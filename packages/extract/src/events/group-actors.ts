import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../persons/country-words.ts";
import { portfolios, titleAt } from "../persons/find-titles.ts";
import { endsName } from "../persons/name-stops.ts";
import type { Actor } from "./event.ts";
import { triggersOf } from "./trigger-words.ts";

/** A sentence in which groups and offices are sought. */
export interface GroupContext {
  text: string;
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  /** Whether a word belongs to a named person. */
  isTaken: readonly boolean[];
  isDate: readonly boolean[];
}

let groups: ReadonlySet<string> | undefined;

function isGroupWord(letters: string): boolean {
  groups ??= new Set(
    foldedList(`وفد وفدا وفود الوفد الوفود بعثة بعثات البعثة البعثات مسؤول مسؤولون مسؤولين مسؤولا المسؤولون المسؤولين دبلوماسيون
      المبعوث مبعوث وزراء رئيس وزير delegation delegations mission missions officials diplomats envoy ministers lawmakers`),
  );
  return groups.has(letters);
}

/** Groups and holders of offices that a sentence does not name: an Iranian delegation, وفد رفيع المستوى, the prime minister. */
export function groupActors(context: GroupContext): Actor[] {
  const actors: Actor[] = [];
  for (let i = 0; i < context.words.length; i++) {
    if (context.isTaken[i]) continue;
    const end = isArabic(context.words[i] as FoldedWord) ? arabicEnd(context, i) : englishEnd(context, i);
    if (end === undefined) continue;
    actors.push({ start: startOf(context, i), end: (context.words[end - 1] as FoldedWord).end });
    i = end - 1;
  }
  return actors;
}

function isArabic({ letters }: FoldedWord): boolean {
  return /[\u0621-\u064a]/.test(letters);
}

// "Iranian delegation", "the prime minister"
function startOf({ text, words, places, isTaken }: GroupContext, i: number): number {
  const word = words[i] as FoldedWord;
  if (isArabic(word)) return withoutClitic(word).start;
  const title = titleAt({ words, places }, i)?.title;
  const nation = places[i - 1]?.kind === "adjective" && !isTaken[i - 1] && word.gap === " " ? words[i - 1] : undefined;
  const start = Math.min(title?.start ?? word.start, nation?.start ?? word.start, fieldStart(words, i));
  const article = title ? /(?<![\p{L}\p{N}])the $/iu.exec(text.slice(Math.max(0, start - 5), start)) : null;
  return start - (article?.[0].length ?? 0);
}

// "the interior minister", "the former health minister"
function fieldStart(words: readonly FoldedWord[], i: number): number {
  const [minister, field, former] = [words[i] as FoldedWord, words[i - 1], words[i - 2]];
  if (!/^ministers?$/.test(minister.letters) || minister.gap !== " ") return minister.start;
  if (!field || !portfolios.test(field.letters)) return minister.start;
  const isFormer = field.gap === " " && /^(?:former|acting|new|outgoing|deputy)$/.test(former?.letters ?? "");
  return isFormer && former ? former.start : field.start;
}

function withoutClitic(word: FoldedWord): FoldedWord | ReturnType<FoldedWord["part"]> {
  return /^[وف]/.test(word.letters) && isGroupWord(word.letters.slice(1)) ? word.part(1) : word;
}

function englishEnd({ text, words, places }: GroupContext, i: number): number | undefined {
  const { letters } = words[i] as FoldedWord;
  const title = titleAt({ words, places }, i);
  // "Senator Chad Brooks": a name that nothing else has found
  const next = title && words[title.to];
  if (next?.gap === " " && /\p{Lu}/u.test(text.charAt(next.start)) && !places[title?.to ?? 0]) return undefined;
  if (title?.title.office) return title.to;
  return isGroupWord(letters) && !places[i] ? i + 1 : undefined;
}

const longest = 7;

// وفد إيراني رفيع المستوى: adjectives go on, up to a verb, a preposition or a word of an event
function arabicEnd(context: GroupContext, i: number): number | undefined {
  const { words, places } = context;
  const title = titleAt({ words, places }, i);
  const { letters } = words[i] as FoldedWord;
  const isGroup = isGroupWord(letters) || (/^[وف]/.test(letters) && isGroupWord(letters.slice(1)));
  if (!isGroup && !title?.title.office) return undefined;
  let end = Math.max(i + 1, title?.title.office ? title.to : 0);
  while (end < i + longest && goesOn(context, end)) end++;
  return end;
}

function goesOn({ words, places, isTaken, isDate }: GroupContext, i: number): boolean {
  const word = words[i];
  if (word?.gap !== " " || isTaken[i] || isDate[i] || word.isNumeral) return false;
  const place = places[i];
  if (place) return place.kind === "adjective" && place.start === word.start;
  const { letters } = word;
  if (letters === "المستوي") return true;
  if (endsName(letters) || triggersOf(letters) || isGroupWord(letters)) return false;
  // تجاري and برلماني are adjectives; other words that begin so are verbs, or stand behind a proclitic
  return !/^[وفبليتس]/.test(letters) || /^[وبلتس].{2,}يه?$/.test(letters);
}
