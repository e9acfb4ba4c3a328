/** A folded word without the clitics it may carry, and how many of its letters they take. */
export interface CliticReading {
  letters: string;
  skipped: number;
}

const clitics = /^[وف]?[بلك]?/;

/** The readings of a folded word with and without clitics; لل stands for ل and ال, of which the alef is not written. */
export function cliticReadings(letters: string): CliticReading[] {
  const readings = [{ letters, skipped: 0 }];
  const longest = clitics.exec(letters)?.[0].length ?? 0;
  for (let skipped = 1; skipped <= longest; skipped++) {
    const rest = letters.slice(skipped);
    readings.push({ letters: rest, skipped });
    if (letters[skipped - 1] === "ل" && rest.startsWith("ل")) readings.push({ letters: `ا${rest}`, skipped });
  }
  return readings;
}
