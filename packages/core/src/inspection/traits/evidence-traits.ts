import type { Support } from "../../article/article-index.ts";
import type { Reading } from "../../reading/reading.ts";
import { firstNotBelow } from "../../text/first-index.ts";
import { unitClass, unitClasses } from "../../text/unit-classes.ts";
import { unitAt, unitCount } from "../../text/units-of.ts";
import { traitBits } from "./trait-bits.ts";

const bits = traitBits.evidence;

/** The traits of the quotes of a text, which follow from the units at their spans. */
export function evidenceTraits(supports: readonly Support[], reading: Reading): number[] {
  const { text } = reading;
  const classes = unitClasses();
  const classAt = (offset: number) => classes[unitAt(text, offset)] as number;
  const pairs = marksIn(text, classes, unitClass.quotation | unitClass.bracket);
  const lines = marksIn(text, classes, unitClass.line);
  const traits: number[] = [];
  for (let i = 0; i < supports.length; i++) {
    const { start, end } = (supports[i] as Support).evidence;
    const before = start > 0 ? classAt(start - 1) : unitClass.clear;
    const after = end < unitCount(text) ? classAt(end) : unitClass.clear;
    let own = edgeTrait(classAt(start), before) | edgeTrait(classAt(end - 1), after);
    if (reading.mayCutNumber(start) || reading.mayCutNumber(end)) own |= bits.number;
    if (hasMark(pairs, start, end)) own |= bits.pair;
    if (hasMark(lines, start, end)) own |= bits.line;
    traits.push(own);
  }
  return traits;
}

// By the classes of the units inside and outside of one end of a quote.
function edgeTrait(inside: number, outside: number): number {
  if ((inside & unitClass.letter) === 0) return bits.edge;
  if ((outside & (unitClass.clear | unitClass.stop)) !== 0) return 0;
  return (outside & unitClass.letter) === 0 ? bits.edge : bits.inWord;
}

// The offsets of units of some classes.
function marksIn(text: string, classes: Uint8Array, wanted: number): number[] {
  const marks: number[] = [];
  for (let i = 0; i < unitCount(text); i++) if (((classes[unitAt(text, i)] as number) & wanted) !== 0) marks.push(i);
  return marks;
}

// Quotes can be many and longer than they say, so that their marks are not walked.
function hasMark(marks: readonly number[], start: number, end: number): boolean {
  return (marks[firstNotBelow(marks, start)] ?? end) < end;
}
