/** Whether a word that begins at an offset is written with a capital. */
export function beginsWithCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
