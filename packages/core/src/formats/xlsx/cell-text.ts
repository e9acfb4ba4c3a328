/** The number of UTF-16 units that a cell can have. */
const cellLimit = 32_767;

/** A text as it is written in a cell. */
export interface CellText {
  xml: string;
  /** Whether it was too long, and ends with an ellipsis. */
  isCut: boolean;
}

// What XML cannot hold, the carriage return that it would change, and what looks like its replacement.
const special = /[&<>]|_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

// Most texts have none of it; an expression without `u` finds that out ten times faster.
const suspicious = /[&<>_\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Writes a text for a cell; characters that XML does not allow become `_xHHHH_`, as Excel writes them. */
export function cellText(text: string): CellText {
  const isCut = text.length > cellLimit;
  if (!isCut && !suspicious.test(text)) return { xml: text, isCut };
  const whole = isCut ? `${text.slice(0, cellLimit - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return { xml: whole.replace(special, written), isCut };
}

function written(unit: string): string {
  if (unit === "&") return "&amp;";
  if (unit === "<") return "&lt;";
  if (unit === ">") return "&gt;";
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The letters of a column, A for 0 and AA for 26. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}
