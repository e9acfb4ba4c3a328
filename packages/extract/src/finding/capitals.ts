/** Whether the word at an offset begins with a capital. */
export function beginsWithCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
