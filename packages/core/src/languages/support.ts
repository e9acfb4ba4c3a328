import type { Lexicon, LexiconPart } from "./lexicon.ts";
import { partNames } from "./part-names.ts";
import { lexicons } from "./registry.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The support for one language. */
export interface LanguageSupport {
  /** The primary language subtag of BCP 47. */
  tag: string;
  /** The number of word forms of each part of its lexicon; 0 for a part that contains only settings. */
  parts: Partial<Readonly<Record<LexiconPart, number>>>;
}

/** The languages with a lexicon, each with the size of its parts; rules run in the languages that have the parts they need. */
export function languageSupport(): readonly LanguageSupport[] {
  return lexicons().map((lexicon) => ({
    tag: lexicon.tag,
    parts: Object.fromEntries(partsIn(lexicon).map((part) => [part, formsIn(lexicon[part])])),
  }));
}

/** The parts of lexicons that a rule needs; empty if it needs something else. */
export function partsOf(needs: string | readonly LexiconPart[]): readonly LexiconPart[] {
  if (typeof needs !== "string") return needs;
  return needs in partNames ? [needs as LexiconPart] : [];
}

/** The languages that a rule works in, by their tags; undefined if it works in every language. */
export function ruleLanguages({ needs }: { needs: string | readonly LexiconPart[] }): string[] | undefined {
  const parts = partsOf(needs);
  return parts.length > 0 ? languagesWith(parts) : undefined;
}

/** The languages that have all of some parts. */
function languagesWith(parts: readonly LexiconPart[]): string[] {
  return lexicons()
    .filter((lexicon) => parts.every((part) => lexicon[part] !== undefined))
    .map(({ tag }) => tag);
}

/** The parts that a language lacks. */
export function missingParts(parts: readonly LexiconPart[], languageTag: string): LexiconPart[] {
  const { own } = vocabularyOf(languageTag);
  return parts.filter((part) => own?.[part] === undefined);
}

function partsIn(lexicon: Lexicon): LexiconPart[] {
  return (Object.keys(partNames) as LexiconPart[]).filter((part) => lexicon[part] !== undefined);
}

// Forms are strings separated by spaces, anywhere in a part; codes, scripts and patterns are settings.
const settings: ReadonlySet<string> = new Set(["script", "pattern", "unit", "ranks", "ownerSide", "grammar", "verb"]);

function formsIn(value: unknown, key = ""): number {
  if (settings.has(key)) return 0;
  if (typeof value === "string") return value.split(/\s+/).filter((form) => form !== "").length;
  if (Array.isArray(value)) {
    // a row of numbers: kind, value, forms
    const [, count, forms] = value;
    if (typeof count === "number" && typeof forms === "string") return formsIn(forms);
    return value.reduce((sum: number, item) => sum + formsIn(item), 0);
  }
  if (value === null || typeof value !== "object") return 0;
  return Object.entries(value).reduce((sum, [name, item]) => sum + formsIn(item, name), 0);
}
