import { lexicons as coreLexicons, foldedList, foldedWords } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import type { DraftLexicon } from "../languages/draft-lexicon.ts";
import type { LanguageMarks } from "../languages/parts/detection-words.ts";
import { languagesOfScript, recognizedLanguages } from "../languages/recognized-languages.ts";
import { detectLanguage, scoredLanguages } from "../skeleton/detect-language.ts";

/** The language that a text is drafted in, and its lexicons: empty for a language without a lexicon. */
export interface TextLanguage {
  language: string;
  lexicons: ActiveLexicons;
}

// The beginning of a text is enough, whatever its length.
const sampled = 20_000;
// One telltale word may be a quotation or a name.
const fewestTelling = 2;
// A short text is in a language without a lexicon only if it has this many common words of it, at this share of all
// words, and fits it twice as well as the language of its script that has a lexicon.
const fewestCommon = 2;
const leastShare = 0.12;
const clearLead = 2;

/** A text whose language is to be detected, with its tag if present and the candidate lexicons. */
export interface UnreadText {
  text: string;
  tag?: string;
  registered: readonly DraftLexicon[];
}

/** The language of a text, as tagged and as its words show, with its lexicons. */
export function lexiconsOfText(unread: UnreadText): TextLanguage {
  const { text, tag, registered } = unread;
  const { language, isSure } = detectLanguage(text.slice(0, sampled));
  const tagged = tag?.split("-")[0];
  // a tag that was not derived from the words and does not clearly contradict them was set by someone who knows
  const isTold = tagged !== undefined && tagged !== "und" && tagged !== language.split("-")[0] && !isSure;
  const found = isTold ? tagged : language;
  const isClear = isTold || isSure || !needsMoreWords(registered, found);
  if ((hasLexicon(registered, found) && isClear) || /^und(?:-|$)/.test(found))
    return { language: found, lexicons: lexiconsFor(found, registered) };
  const own = isTold ? undefined : withinScript(unread, { language, isSure });
  const drafted = own ?? (hasLexicon(registered, found) ? found : undefined);
  return drafted === undefined
    ? { language: found, lexicons: [] }
    : { language: drafted, lexicons: lexiconsFor(drafted, registered) };
}

// A few words do not make a text one of a language that no word tells from the first of its script.
function needsMoreWords(registered: readonly DraftLexicon[], language: string): boolean {
  const own = registered.find(({ tag }) => tag === language);
  const isFirst = registered.find(({ script }) => script === own?.script) === own;
  return !isFirst && own?.detection?.telling === undefined;
}

// In browsers, core loads the words of a language when a program asks for them.
function hasLexicon(registered: readonly DraftLexicon[], language: string): boolean {
  const tag = language.split("-")[0];
  return registered.some((lexicon) => lexicon.tag === tag) && coreLexicons().some((lexicon) => lexicon.tag === tag);
}

type Detected = ReturnType<typeof detectLanguage>;

// A short text, or one that quotes another language, may be in its script's language with a lexicon.
function withinScript({ text, registered }: UnreadText, { language, isSure }: Detected): string | undefined {
  const marks = recognizedLanguages().find((one) => one.language === language);
  const script = marks && languagesOfScript(marks.script);
  const own = script?.find((one) => hasLexicon(registered, one.language));
  if (!marks || !own || !script) return undefined;
  const [ownSigns, otherSigns] = [tellingSigns(text, own), tellingSigns(text, marks)];
  const hasSigns = marks.telling !== undefined || marks.tellingLetters !== undefined;
  if (hasSigns) return ownSigns > otherSigns || otherSigns < fewestTelling ? own.language : undefined;
  if (isSure) return ownSigns > 0 ? own.language : undefined;
  const scores = scoredLanguages(text, script);
  const found = scores.find((scored) => scored.language === language);
  const known = scores.find((scored) => scored.language === own.language);
  if (!found || found.common < fewestCommon || found.common < leastShare * found.words) return own.language;
  return found.score > clearLead * (known?.score ?? 0) ? undefined : own.language;
}

function tellingSigns(text: string, { telling, tellingLetters }: LanguageMarks): number {
  const letters = tellingLetters ? (text.slice(0, sampled).match(tellingLetters)?.length ?? 0) : 0;
  if (telling === undefined) return letters;
  const known = new Set(foldedList(telling));
  // a reading needs the language that is looked for here
  return letters + foldedWords(text).filter((word) => known.has(word.letters)).length;
}
