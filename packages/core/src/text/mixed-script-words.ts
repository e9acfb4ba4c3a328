import { type Script, scriptNumbers, scriptOf } from "./script-ranges.ts";
import type { Span } from "./span.ts";
import { unitAt, unitCount } from "./units-of.ts";
import { wordsIn } from "./word-edges.ts";

const rightToLeft: ReadonlySet<Script> = new Set<Script>(["Arabic", "Hebrew", "Syriac", "Thaana", "Nko"]);

/** A word whose letters come from more than one script. */
export interface MixedScriptWord extends Span {
  scripts: Script[];
}

const eastAsian: ReadonlySet<Script> = new Set<Script>(["Han", "Hiragana", "Katakana", "Bopomofo", "Hangul"]);

/**
 * Words that mix scripts, such as a Latin word with one Cyrillic letter. Han, kana and Hangul may be mixed, and a run of
 * Latin written onto an Arabic or Hebrew word (بـBBC) is two words.
 */
export function findMixedScriptWords(text: string): MixedScriptWord[] {
  const mixed: MixedScriptWord[] = [];
  for (const { start, end } of wordsIn(text)) {
    const found = scriptsIn(text.slice(start, end));
    if (
      found.length > 1 &&
      !found.every((script) => eastAsian.has(script)) &&
      !isAffixed(text.slice(start, end), found)
    ) {
      mixed.push({ start, end, scripts: found });
    }
  }
  return mixed;
}

function scriptsIn(word: string): Script[] {
  const found = new Set<Script>();
  for (const letter of word) {
    const script = scriptOf(letter.codePointAt(0) as number);
    if (script !== "Common") found.add(script);
  }
  return [...found];
}

// One change between a right-to-left and a left-to-right script is visible, and units are written μm and kΩ.
function isAffixed(word: string, found: readonly Script[]): boolean {
  if (/^(?:μ[A-Za-z]{1,3}|[A-Za-z]{1,3}Ω)$/.test(word)) return true;
  if (found.length !== 2 || found.filter((script) => rightToLeft.has(script)).length !== 1) return false;
  const sequence = Array.from(word, (letter) => scriptOf(letter.codePointAt(0) as number)).filter(
    (script) => script !== "Common",
  );
  return sequence.filter((script, i) => i > 0 && script !== sequence[i - 1]).length === 1;
}

/** Whether letters of two scripts follow each other without a space or a mark of ASCII between them. */
export function mayMixScripts(text: string): boolean {
  const numbers = scriptNumbers();
  let current = 0;
  for (let i = 0; i < unitCount(text); i++) {
    const unit = unitAt(text, i);
    const script = numbers[unit] as number;
    if (script === current) continue;
    if (script > 0) {
      if (current > 0) return true;
      current = script;
    } else if (unit < 0x30) current = 0;
  }
  return false;
}
