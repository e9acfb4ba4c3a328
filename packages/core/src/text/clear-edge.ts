import { unitClass, unitClasses } from "./unit-classes.ts";

/** Whether a space, a bracket or such a mark is beside a UTF-16 offset, or the text ends there: then it cuts no word. */
export function isClearEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const classes = unitClasses();
  const either = (classes[text.charCodeAt(offset)] as number) | (classes[text.charCodeAt(offset - 1)] as number);
  return (either & unitClass.clear) !== 0;
}
