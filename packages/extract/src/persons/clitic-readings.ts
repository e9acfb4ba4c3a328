/** What was found in a word, and how many of its folded letters stand before it as clitics. */
export interface CliticReading<T> {
  found: T;
  skipped: number;
}

/**
 * Finds something by a folded word, as it stands or behind the clitics it may carry; لل stands for ل and ال, of which the alef
 * is not written.
 */
export function behindClitics<T>(letters: string, find: (word: string) => T | undefined): CliticReading<T> | undefined {
  const whole = find(letters);
  if (whole !== undefined) return { found: whole, skipped: 0 };
  const conjunction = "وف".includes(letters.charAt(0)) ? 1 : 0;
  const longest = conjunction + ("بلك".includes(letters.charAt(conjunction)) ? 1 : 0);
  for (let skipped = 1; skipped <= longest && skipped < letters.length; skipped++) {
    const rest = letters.slice(skipped);
    const isLam = letters.charAt(skipped - 1) === "ل" && rest.startsWith("ل");
    const found = find(rest) ?? (isLam ? find(`ا${rest}`) : undefined);
    if (found !== undefined) return { found, skipped };
  }
  return undefined;
}
