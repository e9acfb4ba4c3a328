/** A text whose paragraphs are one line each, and how many line breaks were joined. */
export interface Joined {
  text: string;
  joins: number;
}

// the widths at which mail programs and editors break lines; longer lines are paragraphs, shorter ones verses or lists
const narrowest = 45;
const widest = 110;
const fewestBreaks = 3;
// if blank lines separate the paragraphs, a break inside one is rarely intended
const fewestBesideBlanks = 2;
const fewestBlanks = 3;

/**
 * Joins the lines of a text that was broken at a fixed width. It counts as such if its breaks inside a run of lines
 * are forced, that is, the next word would not fit, and few lines end with a stop; any other text stays unchanged.
 */
export function joinWrapped(text: string): Joined {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < narrowest || width > widest) return { text, joins: 0 };
  const breaks = lines.slice(0, -1).map((line, i) => breakOf(line, lines[i + 1] ?? "", width));
  const inside = breaks.filter((kind) => kind !== "none");
  const forced = inside.filter((kind) => kind === "forced").length;
  const stops = lines.filter((line, i) => breaks[i] === "forced" && /[.!?؟۔:。][")\]»”]*$/.test(line)).length;
  const blanks = lines.filter((line) => line.trim() === "").length;
  if (
    forced < (blanks < fewestBlanks ? fewestBreaks : fewestBesideBlanks) ||
    forced < 0.6 * inside.length ||
    stops > 0.5 * forced
  )
    return { text, joins: 0 };
  let joined = lines[0] ?? "";
  for (const [i, line] of lines.slice(1).entries())
    joined += breaks[i] === "forced" ? ` ${line.trimStart()}` : `\n${line}`;
  return { text: joined, joins: forced };
}

const opensBlock = /^\s*(?:#{1,6}\s|[-*•–—‣▪]\s|\d{1,3}[.)]\s)/;

function breakOf(line: string, next: string, width: number): "none" | "forced" | "free" {
  if (line.trim() === "" || next.trim() === "") return "none";
  if (opensBlock.test(next)) return "none";
  if (/^\s*#{1,6}\s/.test(line)) return "free";
  // a sentence that continues in lower case was cut
  if (line.length >= narrowest && /^\s*\p{Ll}/u.test(next) && !/[.!?؟۔:;]["')\]»”’]*$/.test(line)) return "forced";
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? "";
  return line.length + 1 + word.length > width ? "forced" : "free";
}
