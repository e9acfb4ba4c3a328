const zero = 0x30;
const nine = 0x39;
const comma = 0x2c;
const stop = 0x2e;
const space = 0x20;

/** Whether a unit of a folded text is a digit. */
export function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

/** The end of a numeral that begins at an offset of a folded text: digits, a dot or comma before one, a space before three. */
export function numeralEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && goesOn(text, at)) at++;
  return at;
}

function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isDigit(unit)) return true;
  if (unit !== stop && unit !== comma && unit !== space) return false;
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  const isGroup = isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
  return unit !== space || (isGroup && !isDigit(text.charCodeAt(at + 4)));
}

const letter = /[\p{L}\p{M}]/u;

/** Whether each unit is a letter or a mark: what is not known yet, half of a pair, no, or yes. */
const unitKinds = new Uint8Array(0x10000);
const half = 1;
const other = 2;
const ofWord = 3;

/** The end of the letters and marks that begin at an offset of a text; the offset itself if there are none. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = (unitKinds[unit] as number) || learnedKind(unit);
    if (kind === ofWord) at++;
    else if (kind === other || !letter.test(String.fromCodePoint(text.codePointAt(at) as number))) break;
    else at += 2;
  }
  return at;
}

// Most units are in no text, so that the pattern is asked only for those that are.
function learnedKind(unit: number): number {
  const isHalf = (unit & 0xf800) === 0xd800;
  const kind = isHalf ? half : letter.test(String.fromCharCode(unit)) ? ofWord : other;
  unitKinds[unit] = kind;
  return kind;
}

/** Letters in lower case; Arabic letters do not have case. Dotted and dotless i are one letter, and so are ё and е. */
export function lowerCase(letters: string): string {
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i);
    if (unit < 0x620 || unit > 0x64a) return folded(letters.toLowerCase());
  }
  return letters;
}

const variants = /i\u0307|[\u0131\u0451]/g;

// Capitals hide the dot of a Turkish i, and newspapers print ё as е.
function folded(letters: string): string {
  return letters.replace(variants, (found) => (found === "\u0451" ? "\u0435" : "i"));
}
