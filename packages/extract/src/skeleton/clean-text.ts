import { findForbiddenCharacters, findSuspiciousCharacters } from "@diplomatic-visits/core/internal";
import { doubtAbout } from "./doubts.ts";
import type { Doubt } from "./skeleton.ts";

/** A text normalized for freezing, and the changes this took. */
export interface CleanText {
  text: string;
  doubts: Doubt[];
}

// invisible characters that reorder lines, split words or select nothing are dropped; other suspicious ones are kept
const invisibleKinds: ReadonlySet<string> = new Set([
  "bidi-override",
  "unbalanced-bidi",
  "zero-width",
  "variation-selector",
]);

/**
 * Normalizes a text for freezing: line breaks as LF, without byte order mark and without forbidden or
 * invisible characters, in normal form C.
 */
export function cleanText(raw: string): CleanText {
  const broken = raw.replace(/^\ufeff/, "").replace(/\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]/g, "\n");
  const forbidden = without(broken, forbiddenIn(broken));
  const invisible = findSuspiciousCharacters(forbidden);
  const seen = without(
    forbidden,
    invisible.filter(({ kind }) => invisibleKinds.has(kind)),
  );
  const text = seen.normalize("NFC");
  const doubts = [
    ...doubtIf("droppedForbidden", broken.length - forbidden.length),
    ...doubtIf("droppedInvisible", forbidden.length - seen.length),
    ...doubtIf("notNormal", text === seen ? 0 : 1),
    ...doubtIf("presentationForms", invisible.filter(({ kind }) => kind === "presentation-form").length),
    ...doubtIf("lostCharacters", invisible.filter(({ kind }) => kind === "replacement").length),
  ];
  return { text, doubts };
}

// the flags of England, Scotland and Wales are the only valid uses of tag characters
const flag =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

function forbiddenIn(text: string): Character[] {
  const found = findForbiddenCharacters(text);
  if (!found.some(({ kind }) => kind === "tag")) return found;
  const flags = new Set<number>();
  for (const { 0: whole, index } of text.matchAll(flag)) for (let i = 0; i < whole.length; i++) flags.add(index + i);
  return found.filter(({ offset }) => !flags.has(offset));
}

interface Character {
  offset: number;
  codePoint: number;
}

function without(text: string, characters: readonly Character[]): string {
  let kept = "";
  let from = 0;
  for (const { offset, codePoint } of characters) {
    // one character may be found for two reasons
    if (offset < from) continue;
    kept += text.slice(from, offset);
    from = offset + (codePoint > 0xffff ? 2 : 1);
  }
  return kept + text.slice(from);
}

function doubtIf(name: Parameters<typeof doubtAbout>[0], count: number): Doubt[] {
  return count > 0 ? [doubtAbout(name, { count })] : [];
}
