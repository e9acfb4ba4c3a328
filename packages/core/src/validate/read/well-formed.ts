const surrogate = /\p{Surrogate}/u;

/** Whether every surrogate of a text has its other half. */
export function isWellFormed(text: string): boolean {
  const native = (text as { isWellFormed?: () => boolean }).isWellFormed;
  return native ? native.call(text) : !surrogate.test(text);
}

/** The offset (UTF-16 units) of the first surrogate without its other half; -1 when there is none. */
export function loneSurrogateAt(text: string): number {
  return isWellFormed(text) ? -1 : text.search(surrogate);
}
