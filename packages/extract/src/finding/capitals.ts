/** Whether the word at an offset begins with a capital. */
export function beginsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // most letters are recognized without a regular expression: Latin, and Arabic, which has no capitals
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a;
  if (unit >= 0x590 && unit < 0x10a0) return false;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
