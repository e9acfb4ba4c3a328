/** One unit of a simple pattern: a class of characters, as often as its quantifier says. */
interface Step {
  ranges: readonly (readonly [number, number])[];
  least: number;
  most: number;
}

const step = /^(?:\[([^\]\\^]+)\]|([a-z:]))(?:\{(\d+)(?:,(\d+))?\})?/;

/**
 * The body of a function that checks a string by a pattern unit by unit, several times faster than the pattern; undefined if
 * the pattern is not a row of classes of which at most the last varies in number. What follows such a row is left to the pattern.
 */
export function unitwise(pattern: RegExp): { steps: readonly Step[]; rest: boolean } | undefined {
  if (pattern.flags !== "" || !pattern.source.startsWith("^")) return undefined;
  const steps: Step[] = [];
  let rest = pattern.source.slice(1);
  for (let found = step.exec(rest); found; found = step.exec(rest)) {
    const [all, set, literal, least = "1", most = least] = found;
    steps.push({ ranges: rangesOf(set ?? (literal as string)), least: Number(least), most: Number(most) });
    rest = rest.slice(all.length);
  }
  const isRow = steps.length > 0 && steps.slice(0, -1).every(({ least, most }) => least === most);
  if (!isRow) return undefined;
  if (rest === "$") return { steps, rest: false };
  return /^\([^()]*\)\{0,\d+\}\$$/.test(rest) ? { steps, rest: true } : undefined;
}

function rangesOf(set: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at < set.length; at++) {
    const first = set.charCodeAt(at);
    const isRange = set[at + 1] === "-" && at + 2 < set.length;
    ranges.push([first, isRange ? set.charCodeAt(at + 2) : first]);
    if (isRange) at += 2;
  }
  return ranges;
}

/** The source of a function that checks a pattern, `(value, collected) => length`. */
export function patternFunction(name: string, pattern: RegExp): string {
  const row = unitwise(pattern);
  if (!row) throw new Error(`the pattern ${pattern} is not a row of classes`);
  const { steps, rest } = row;
  const fixed = steps.slice(0, -1);
  const before = fixed.reduce((sum, { least }) => sum + least, 0);
  const last = steps.at(-1) as Step;
  const [least, most] = [before + last.least, before + last.most];
  const otherwise = rest ? `pattern${name}.test(value) ? unitCount(value) + 2 : doubt(c)` : "doubt(c)";
  const length = least === most ? `length !== ${least}` : `length < ${least} || length > ${most}`;
  return [
    ...(rest ? [`const pattern${name} = ${pattern};`] : []),
    `function ${name}(value: unknown, c: Collected): number {`,
    `  if (typeof value !== "string") return doubt(c);`,
    `  const length = unitCount(value);`,
    `  if (${length}) return ${otherwise};`,
    ...fixedUnits(fixed, otherwise),
    `  for (let i = ${before}; i < length; i++) {`,
    `    const unit = unitAt(value, i);`,
    `    if (${outside(last)}) return ${otherwise};`,
    "  }",
    "  return length + 2;",
    "}",
  ].join("\n");
}

function fixedUnits(steps: readonly Step[], otherwise: string): string[] {
  const units = steps.flatMap((one) => Array.from({ length: one.least }, () => one));
  return units.map((one, i) => `  if (${outside(one).replaceAll("unit", `unitAt(value, ${i})`)}) return ${otherwise};`);
}

function outside({ ranges }: Step): string {
  return ranges
    .map(([first, last]) => (first === last ? `unit !== ${first}` : `(unit < ${first} || unit > ${last})`))
    .join(" && ");
}
