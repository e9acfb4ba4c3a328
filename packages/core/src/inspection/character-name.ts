/** The name of a code point, U+ and at least four hexadecimal digits. */
export function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
