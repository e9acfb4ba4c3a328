// The letters of each script as ranges of code points (Unicode 15), without shared digits, marks and punctuation.
const ranges = {
  Latin: `
    41-5a 61-7a aa ba c0-d6 d8-f6 f8-2b8 2e0-2e4 1d00-1d25 1d2c-1d5c 1d62-1d65 1d6b-1d77 1d79-1dbe 1e00-1eff 2071
    207f 2090-209c 212a-212b 2c60-2c7f a722-a787 a78b-a7ff ab30-ab5a ab5c-ab64 fb00-fb06 ff21-ff3a ff41-ff5a`,
  Greek: "370-373 375-377 37a-37d 37f 384 386 388-3e1 3f0-3ff 1f00-1fff 2126",
  Cyrillic: "400-484 487-52f 1c80-1c8a 1d2b 2de0-2dff a640-a69f",
  Armenian: "531-556 559-58a fb13-fb17",
  Hebrew: "591-5f4 fb1d-fb4f",
  Arabic: `
    600-604 606-60b 60d-61a 61e 620-63f 641-64a 656-65f 66d-66f 671-6dc 6de-6ef 6fa-6ff 750-77f 870-8e1 8e3-8ff
    fb50-fd3d fd40-fdff fe70-fefc 1ee00-1eeff`,
  Syriac: "700-74f 860-86f",
  Thaana: "780-7b1",
  Nko: "7c0-7ff",
  Devanagari: "900-950 955-963 966-97f a8e0-a8ff",
  Bengali: "980-9fe",
  Gurmukhi: "a01-a76",
  Gujarati: "a81-aff",
  Tamil: "b82-bfa",
  Telugu: "c00-c7f",
  Kannada: "c80-cf3",
  Malayalam: "d00-d7f",
  Sinhala: "d81-df4",
  Thai: "e01-e3a e40-e5b",
  Lao: "e81-edf",
  Tibetan: "f00-fd4",
  Myanmar: "1000-109f",
  Georgian: "10a0-10fa 10fc-10ff 1c90-1cbf 2d00-2d2d",
  Hangul: "1100-11ff 3131-318e a960-a97c ac00-d7fb ffa0-ffdc",
  Ethiopic: "1200-139f 2d80-2dde",
  Cherokee: "13a0-13fd ab70-abbf",
  Khmer: "1780-17f9 19e0-19ff",
  Mongolian: "1800-1801 1804 1806-18aa",
  Hiragana: "3041-3096 309d-309f",
  Katakana: "30a1-30fa 30fd-30ff 31f0-31ff ff66-ff6f ff71-ff9d",
  Bopomofo: "3105-312f",
  Han: "2e80-2fd5 3005 3007 3021-3029 3400-4dbf 4e00-9fff f900-fad9 20000-323af",
} as const;

/** A writing system, by its Unicode name; `Common` for digits, marks, punctuation and scripts the table lacks. */
export type Script = keyof typeof ranges | "Common";

interface Table {
  firsts: number[];
  lasts: number[];
  names: Script[];
}

let table: Table | undefined;

function buildTable(): Table {
  const rows = Object.entries(ranges)
    .flatMap(([name, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((range) => ({ name: name as Script, range: range.split("-") })),
    )
    .map(({ name, range: [first = "", last = first] }) => ({
      name,
      first: Number.parseInt(first, 16),
      last: Number.parseInt(last, 16),
    }))
    .sort((a, b) => a.first - b.first);
  return {
    firsts: rows.map(({ first }) => first),
    lasts: rows.map(({ last }) => last),
    names: rows.map(({ name }) => name),
  };
}

let numbers: Uint8Array | undefined;

/** For each UTF-16 unit a number for its script; 0 for `Common`, and one number for all halves of pairs. */
export function scriptNumbers(): Uint8Array {
  if (numbers) return numbers;
  table ??= buildTable();
  const made = new Uint8Array(0x10000);
  const { firsts, lasts, names } = table;
  const order = [...new Set(names)];
  for (const [i, first] of firsts.entries())
    made.fill(order.indexOf(names[i] as Script) + 1, first, Math.min(lasts[i] as number, 0xffff) + 1);
  made.fill(0xff, 0xd800, 0xe000);
  numbers = made;
  return made;
}

/** The script a code point belongs to. */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x41) return "Common";
  table ??= buildTable();
  const { firsts, lasts, names } = table;
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] as number) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return codePoint <= (lasts[low] as number) && codePoint >= (firsts[low] as number)
    ? (names[low] as Script)
    : "Common";
}
