import { type FoundCharacter, findUnbalancedBidi } from "./bidi-controls.ts";
import { isHighSurrogate, isLowSurrogate } from "./span.ts";
import { unitAt, unitCount } from "./units-of.ts";

export type { FoundCharacter } from "./bidi-controls.ts";

/** Why a character is forbidden in a text. */
export type ForbiddenKind = "nul" | "control" | "lone-surrogate" | "noncharacter" | "tag";

/** Why a character in a text should be checked. */
export type SuspiciousKind =
  | "bidi-override"
  | "unbalanced-bidi"
  | "zero-width"
  | "presentation-form"
  | "replacement"
  | "private-use"
  | "variation-selector";

/**
 * Characters that are forbidden in a text: NUL, control characters other than line feed and tab, lone surrogates,
 * noncharacters and tag characters.
 */
export function findForbiddenCharacters(text: string): FoundCharacter<ForbiddenKind>[] {
  return findCharacters(text, forbiddenKind);
}

type KindOf<Kind> = (codePoint: number, text: string, offset: number) => Kind | undefined;

function findCharacters<Kind>(text: string, kindOf: KindOf<Kind>): FoundCharacter<Kind>[] {
  const found: FoundCharacter<Kind>[] = [];
  for (let offset = 0; offset < unitCount(text); offset++) {
    const unit = unitAt(text, offset);
    // Plain letters, most of any text, are skipped quickly: ASCII, and the range from Cyrillic to Arabic.
    if ((unit >= 0x20 && unit < 0x7f) || (unit > 0x34f && unit < 0x115f)) continue;
    const codePoint = text.codePointAt(offset) as number;
    const kind = kindOf(codePoint, text, offset);
    if (kind !== undefined) found.push({ offset, codePoint, kind });
    if (codePoint > 0xffff) offset++;
  }
  return found;
}

function forbiddenKind(codePoint: number): ForbiddenKind | undefined {
  if (codePoint < 0x20)
    return codePoint === 0 ? "nul" : codePoint === 0x09 || codePoint === 0x0a ? undefined : "control";
  if (codePoint < 0x7f) return undefined;
  if (codePoint <= 0x9f) return "control";
  if (isHighSurrogate(codePoint) || isLowSurrogate(codePoint)) return "lone-surrogate";
  if ((codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)) return "noncharacter";
  return codePoint >= 0xe0000 && codePoint <= 0xe007f ? "tag" : undefined;
}

/**
 * Characters that deceive the eye or break a search: bidi overrides, embeddings and isolates that stay open or that close
 * nothing in their paragraph, invisible characters, presentation forms, U+FFFD, private use, variation selectors that
 * select nothing. Directional marks and joiners are fine.
 */
export function findSuspiciousCharacters(text: string): FoundCharacter<SuspiciousKind>[] {
  return [...findCharacters(text, suspiciousKind), ...findUnbalancedBidi(text)].sort((a, b) => a.offset - b.offset);
}

function suspiciousKind(codePoint: number, text: string, offset: number): SuspiciousKind | undefined {
  if (codePoint < 0xad) return undefined;
  if (codePoint === 0x202d || codePoint === 0x202e) return "bidi-override";
  if (invisible.has(codePoint) || (codePoint >= 0x2060 && codePoint <= 0x2064)) return "zero-width";
  if (codePoint >= 0x206a && codePoint <= 0x206f) return "zero-width";
  if (isPresentationForm(codePoint)) return "presentation-form";
  if (codePoint === 0xfffd) return "replacement";
  if ((codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000) return "private-use";
  return isVariationSelector(codePoint) && !isVariable(text, offset) ? "variation-selector" : undefined;
}

// Soft hyphen, grapheme joiner, Hangul and Khmer fillers, Mongolian vowel separator, zero-width space, byte order mark.
const invisible: ReadonlySet<number> = new Set([
  0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x200b, 0x3164, 0xfeff, 0xffa0,
]);

// Ornate parentheses, ﷼, ﷽ and the honorific signs do not have another form.
function isPresentationForm(codePoint: number): boolean {
  if (codePoint >= 0xfb00 && codePoint <= 0xfb4f) return true;
  return (
    (codePoint >= 0xfb50 && codePoint <= 0xfdfb && !isSign(codePoint)) || (codePoint >= 0xfe70 && codePoint <= 0xfefc)
  );
}

function isSign(codePoint: number): boolean {
  return (codePoint >= 0xfd3e && codePoint <= 0xfd4f) || (codePoint >= 0xfdcf && codePoint <= 0xfdef);
}

function isVariationSelector(codePoint: number): boolean {
  return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
}

const variable = /^[\p{Extended_Pictographic}#*0-9\p{sc=Han}\p{sc=Mongolian}\p{sc=Myanmar}\p{Sm}\p{So}\p{P}]$/u;

// At most one selector, after a character that has variants: an emoji, a key cap, a Han character, a sign.
function isVariable(text: string, offset: number): boolean {
  const before = text.codePointAt(offset - (isLowSurrogate(unitAt(text, offset - 1)) ? 2 : 1));
  return offset > 0 && before !== undefined && variable.test(String.fromCodePoint(before));
}
