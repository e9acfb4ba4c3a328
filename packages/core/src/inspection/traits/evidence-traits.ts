import type { Support } from "../../article/article-index.ts";
import { firstNotBelow } from "../../text/first-index.ts";
import { unitClass, unitClasses } from "../../text/unit-classes.ts";
import { traitBits } from "./trait-bits.ts";

const { edge, pair, line } = traitBits.evidence;
const { letter, clear, pair: pairUnit, line: lineUnit } = unitClass;

/** Returns the traits of the quotes of a text, which follow from the units at their spans. */
export function evidenceTraits(text: string): (support: Support) => number {
  const classes = unitClasses();
  const at = (offset: number) => classes[text.charCodeAt(offset)] as number;
  const marks = marksIn(text, classes);
  return ({ evidence: { start, end } }) => {
    const isOpen = start === 0 || (at(start - 1) & clear) !== 0;
    const isClosed = end === text.length || (at(end) & clear) !== 0;
    let traits = isOpen && isClosed && (at(start) & at(end - 1) & letter) !== 0 ? 0 : edge;
    for (let i = firstNotBelow(marks, start); i < marks.length && (marks[i] as number) < end; i++)
      traits |= (at(marks[i] as number) & lineUnit) === 0 ? pair : line;
    return traits;
  };
}

// The offsets of brackets, quotation marks and ends of lines.
function marksIn(text: string, classes: Uint8Array): number[] {
  const marks: number[] = [];
  for (let i = 0; i < text.length; i++)
    if (((classes[text.charCodeAt(i)] as number) & (pairUnit | lineUnit)) !== 0) marks.push(i);
  return marks;
}
