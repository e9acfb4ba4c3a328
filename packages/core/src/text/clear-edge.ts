// Spaces and marks that are never part of a word or a number, and never join two of them.
const clear: ReadonlySet<number> = new Set(Array.from(' \n\t!?;:()[]"«»“”،؛؟…', (mark) => mark.charCodeAt(0)));

/** Whether a space, a bracket or such a mark is beside a UTF-16 offset, or the text ends there: then it cuts no word. */
export function isClearEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return clear.has(text.charCodeAt(offset)) || clear.has(text.charCodeAt(offset - 1));
}
