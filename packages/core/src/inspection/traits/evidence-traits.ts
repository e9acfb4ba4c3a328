import type { Support } from "../../article/article-index.ts";
import type { Reading } from "../../reading/reading.ts";
import { firstNotBelow } from "../../text/first-index.ts";
import { unitClass, unitClasses } from "../../text/unit-classes.ts";
import { traitBits } from "./trait-bits.ts";

const bits = traitBits.evidence;

/** The traits of the quotes of a text, which follow from the units at their spans. */
export function evidenceTraits(supports: readonly Support[], reading: Reading): number[] {
  const { text } = reading;
  const classes = unitClasses();
  const classAt = (offset: number) => classes[text.charCodeAt(offset)] as number;
  const marks = marksIn(text, classes);
  const traits: number[] = [];
  for (let i = 0; i < supports.length; i++) {
    const { start, end } = (supports[i] as Support).evidence;
    const before = start > 0 ? classAt(start - 1) : unitClass.clear;
    const after = end < text.length ? classAt(end) : unitClass.clear;
    let own = edgeTrait(classAt(start), before) | edgeTrait(classAt(end - 1), after);
    if (reading.mayCutNumber(start) || reading.mayCutNumber(end)) own |= bits.number;
    for (let k = firstNotBelow(marks, start); k < marks.length && (marks[k] as number) < end; k++)
      own |= (classAt(marks[k] as number) & unitClass.line) === 0 ? bits.pair : bits.line;
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

// The offsets of brackets, quotation marks and ends of lines.
function marksIn(text: string, classes: Uint8Array): number[] {
  const marks: number[] = [];
  const mark = unitClass.quotation | unitClass.bracket | unitClass.line;
  for (let i = 0; i < text.length; i++) if (((classes[text.charCodeAt(i)] as number) & mark) !== 0) marks.push(i);
  return marks;
}
