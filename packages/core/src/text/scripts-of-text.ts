import { commonUnit, commonUnitKind } from "./common-units.ts";

import { unitAt, unitCount } from "./units-of.ts";

const patterns: RegExp[] = [];
const bitsOf = new Map<string, number>();

/** The bits of the scripts of each unit that has been in a text, with the mark that they are known. */
const unitScripts = new Int32Array(0x10000);
const known = 1 << 30;
const half = 1 << 29;

/** A bit for a script by its name in ISO 15924; for texts in up to 29 scripts. */
export function scriptBit(script: string): number {
  const found = bitsOf.get(script);
  if (found !== undefined) return found;
  const bit = 1 << patterns.length;
  bitsOf.set(script, bit);
  patterns.push(new RegExp(`^\\p{Script=${script}}`, "u"));
  unitScripts.fill(0);
  return bit;
}

/** The bits of some scripts that a text has a character of. */
export function scriptsOfText(text: string, wanted: number): number {
  let found = 0;
  for (let i = 0; i < unitCount(text) && (found & wanted) !== wanted; i++) {
    const unit = unitAt(text, i);
    const scripts = (unitScripts[unit] as number) || learned(unit);
    found |= scripts;
    if ((scripts & half) !== 0) found |= scriptsOf(text.slice(i, i + 2));
  }
  return found & wanted;
}

function learned(unit: number): number {
  const isHalf = (unit & 0xf800) === 0xd800;
  const scripts = known | (isHalf ? half : scriptsOf(String.fromCharCode(unit)));
  unitScripts[unit] = scripts;
  return scripts;
}

function scriptsOf(character: string): number {
  const unit = character.charCodeAt(0);
  const common = commonUnitKind(unit);
  if (common === commonUnit.other || common === commonUnit.digit) return 0;
  if (common === commonUnit.letter && unit < 0x80) return bitsOf.get("Latn") ?? 0;
  return patterns.reduce((bits, pattern, i) => (pattern.test(character) ? bits | (1 << i) : bits), 0);
}
