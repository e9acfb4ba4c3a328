import { glossaryRows } from "../pages/glossary-page.ts";
import { type MarkedTerm, markedTerms } from "./marked-terms.ts";

/** A marked term, ready to be found on pages. */
export interface Term {
  id: string;
  name: { en: string; ar: string };
  meaning: { en: string; ar: string };
  patterns: { en: RegExp; ar?: RegExp };
}

let made: readonly Term[] | undefined;

/** The terms that pages mark, with the names and meanings of GLOSSARY.md. */
export function terms(): readonly Term[] {
  made ??= markedTerms.map(termOf);
  return made;
}

function termOf({ name, en, ar }: MarkedTerm): Term {
  const row = glossaryRows().find((one) => one.en === name);
  if (row === undefined) throw new Error(`GLOSSARY.md has no term ${name}`);
  return {
    id: termId(name),
    name: { en: row.en, ar: row.ar },
    meaning: row.meaning,
    patterns: { en: new RegExp(`\\b${en}\\b`, "i"), ...(ar && { ar: arabicPattern(ar) }) },
  };
}

/** The name of a term in an address. */
function termId(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}

/** The ids of all terms of the glossary, by their English and by their Arabic names. */
export function glossaryIds(): ReadonlyMap<string, string> {
  const all = glossaryRows();
  return new Map([
    ...all.map(({ en, ar }) => [ar, termId(en)] as const),
    ...all.map(({ en }) => [en, termId(en)] as const),
  ]);
}

const marks = "[\\u064B-\\u0652\\u0670]*";
const prefixes = `(?:[وف]${marks})?(?:(?:[بك]${marks})?ا${marks}ل${marks}|ل${marks}ل${marks}|[بلك]${marks})?`;

// A whole word with its prefix letters and vowel marks: an element inside a word would part its letters.
function arabicPattern(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map((form) => [...form].map((letter) => letter + marks).join(""));
  return new RegExp(`(?<![\\p{L}\\p{M}])${prefixes}(?:${words.join("|")})(?![\\p{L}\\p{M}])`, "u");
}
