import type { Locale } from "../article/issue.ts";
import type { QuoteDifference } from "../article/quote-report.ts";
import type { GlossMismatch } from "./gloss-count.ts";
import type { OmittedPart, UnanchoredQuote } from "./repair-report.ts";

// the most missing quotes for which the closest text is searched
const mostQuotes = 50;
const mostUnits = 400;

interface Words {
  head: string;
  wrote(quote: string): string;
  reads(text: string): string;
  differs(yours: string, theirs: string): string;
  leftOut(theirs: string): string;
  added(yours: string): string;
  nothing: string;
  otherSigns: string;
  context: string;
  places(count: number): string;
  more(count: number): string;
  moreQuotes(count: number): string;
  glosses(mismatch: GlossMismatch): string;
  parts: string;
  because(field: string): string;
  moreParts(count: number): string;
}

const english: Words = {
  head: "These quotes are not in the text, or occur in several places. Copy each exactly from the text, and correct the value if it is no longer right. Leave out what the text does not say; do not look for other words to keep it. Change nothing else.",
  wrote: (quote) => `you wrote ${quote}`,
  reads: (text) => `the text reads ${text}`,
  differs: (yours, theirs) => `it has ${theirs} where you have ${yours}`,
  leftOut: (theirs) => `it also has ${theirs}, which you left out`,
  added: (yours) => `it does not have ${yours}`,
  nothing: "nothing in the text comes close to it",
  otherSigns: "the same words in other signs",
  context: "these words stand in the text, but not with that prefix and suffix:",
  places: (count) =>
    `these words stand in ${count} places; quote more words, or give prefix or suffix to name the one you mean:`,
  more: (count) => `and ${count} more`,
  moreQuotes: (count) => `and ${count} more quotes`,
  glosses: ({ glosses, sentences, at }) =>
    `${glosses} glosses for ${sentences} sentences, headings included; they seem to part ways at sentence ${at + 1}`,
  parts:
    "These parts do not fit the format and were left out. Correct them, or leave them out if the text does not say them:",
  because: (field) => `as a whole, since it would say something else without its ${field}`,
  moreParts: (count) => `and ${count} more parts`,
};

const arabic: Words = {
  head: "هذه الاقتباسات ليست في النص، أو ترد فيه في عدة مواضع. انقل كلًّا منها من النص حرفًا بحرف، وصحّح القيمة إن لم تعد صحيحة. واحذف ما لا يقوله النص ولا تبحث عن كلمات أخرى لإبقائه. ولا تغيّر سوى ذلك.",
  wrote: (quote) => `المكتوب ${quote}`,
  reads: (text) => `وفي النص ${text}`,
  differs: (yours, theirs) => `فيه ${theirs} مكان ${yours}`,
  leftOut: (theirs) => `فيه أيضًا ${theirs} وقد سقط من الاقتباس`,
  added: (yours) => `ليس فيه ${yours}`,
  nothing: "لا شيء في النص يقاربه",
  otherSigns: "الكلمات نفسها بعلامات أخرى",
  context: "ترد هذه الكلمات في النص، لكن prefix و suffix لا يوافقان ما حولها:",
  places: (count) => `ترد هذه الكلمات في عدة مواضع (${count})؛ زد في الاقتباس أو عيّن الموضع بـ prefix أو suffix:`,
  more: (count) => `ومواضع أخرى (${count})`,
  moreQuotes: (count) => `واقتباسات أخرى (${count})`,
  glosses: ({ glosses, sentences, at }) =>
    `عدد الترجمات التوضيحية ${glosses} وعدد الجمل ${sentences} ومنها العناوين؛ ويبدو أنهما يفترقان عند الجملة ${at + 1}`,
  parts: "لا تصح صيغة هذه الأجزاء فتُركت. صحّحها، أو احذفها إن كان النص لا يقولها:",
  because: (field) => `كله، لأنه من دون ${field} يقول شيئًا آخر`,
  moreParts: (count) => `وأجزاء أخرى (${count})`,
};

const wordsIn: Readonly<Record<Locale, Words>> = { en: english, ar: arabic };

/** What a message is about. */
export interface Mended {
  unanchored: readonly UnanchoredQuote[];
  glosses: readonly GlossMismatch[];
  omitted: readonly OmittedPart[];
}

/** The message to send back to a model or a person: each quote and what the text really says, and the parts that do not fit. */
export function messageOf({ unanchored, glosses, omitted }: Mended, locale: Locale): string {
  const words = wordsIn[locale];
  const mismatches = glosses.map((one) => `- /glosses/${one.language}: ${words.glosses(one)}`);
  return [quotesMessage(unanchored, locale), ...mismatches, partsMessage(omitted, words)].filter(Boolean).join("\n");
}

function partsMessage(omitted: readonly OmittedPart[], words: Words): string {
  if (omitted.length === 0) return "";
  const lines = omitted.slice(0, mostQuotes).map(({ pointer, because }) => {
    return `- ${pointer || "/"}${because === undefined ? "" : `: ${words.because(because)}`}`;
  });
  const rest = omitted.length - lines.length;
  return [words.parts, ...lines, ...(rest > 0 ? [`- ${words.moreParts(rest)}`] : [])].join("\n");
}

function quotesMessage(unanchored: readonly UnanchoredQuote[], locale: Locale): string {
  const words = wordsIn[locale];
  const stop = locale === "ar" ? "؛ " : "; ";
  if (unanchored.length === 0) return "";
  const rest = unanchored.length - mostQuotes;
  const lines = unanchored.slice(0, mostQuotes).map((one) => {
    const said = [words.wrote(marked(one.quote)), ...answerTo(one, words, stop)];
    return `- ${one.pointer}: ${said.join(stop)}${listed(one, words)}`;
  });
  return [words.head, ...lines, ...(rest > 0 ? [`- ${words.moreQuotes(rest)}`] : [])].join("\n");
}

function answerTo(
  { status, closest, isUnsearched, places, more = 0 }: UnanchoredQuote,
  words: Words,
  stop: string,
): string[] {
  if (status === "ambiguous") return [words.places(places.length + more)];
  if (places.length > 0) return [words.context];
  if (isUnsearched) return [];
  if (!closest) return [words.nothing];
  return [`${words.reads(marked(closest.text))}${stop}${difference(closest.differs, words)}`];
}

function difference({ yours, text }: QuoteDifference, words: Words): string {
  if (yours === "" && text === "") return words.otherSigns;
  if (yours === "") return words.leftOut(marked(text));
  return text === "" ? words.added(marked(yours)) : words.differs(marked(yours), marked(text));
}

function listed({ places, more = 0 }: UnanchoredQuote, words: Words): string {
  const shown = places.map(({ start, end, before, after }) => {
    return `\n  - ${start}–${end}: prefix ${marked(before)}, suffix ${marked(after)}`;
  });
  return shown.join("") + (more > 0 ? `\n  - ${words.more(more)}` : "");
}

function marked(text: string): string {
  return `⟦${text.length > mostUnits ? `${text.slice(0, mostUnits)} …` : text}⟧`;
}
