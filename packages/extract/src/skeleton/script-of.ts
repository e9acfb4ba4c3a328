/** A script, by its ISO 15924 code, and the language assumed if nothing else is known. */
export interface WritingSystem {
  script: string;
  language: string;
}

type Range = readonly [first: number, last: number, script: string, language: string];

// in order; Latin, Cyrillic, Arabic, Hebrew and Han are shared by several languages, which words distinguish
const ranges: readonly Range[] = [
  [0x41, 0x24f, "Latn", ""],
  [0x370, 0x3ff, "Grek", "el"],
  [0x400, 0x52f, "Cyrl", ""],
  [0x531, 0x58f, "Armn", "hy"],
  [0x5d0, 0x5f4, "Hebr", "he"],
  [0x620, 0x6ff, "Arab", ""],
  [0x710, 0x74f, "Syrc", "syr"],
  [0x750, 0x77f, "Arab", ""],
  [0x780, 0x7bf, "Thaa", "dv"],
  [0x900, 0x97f, "Deva", "hi"],
  [0x980, 0x9ff, "Beng", "bn"],
  [0xa00, 0xa7f, "Guru", "pa"],
  [0xa80, 0xaff, "Gujr", "gu"],
  [0xb80, 0xbff, "Taml", "ta"],
  [0xc00, 0xc7f, "Telu", "te"],
  [0xc80, 0xcff, "Knda", "kn"],
  [0xd00, 0xd7f, "Mlym", "ml"],
  [0xd80, 0xdff, "Sinh", "si"],
  [0xe00, 0xe7f, "Thai", "th"],
  [0xe80, 0xeff, "Laoo", "lo"],
  [0xf00, 0xfff, "Tibt", "bo"],
  [0x1000, 0x109f, "Mymr", "my"],
  [0x10a0, 0x10ff, "Geor", "ka"],
  [0x1100, 0x11ff, "Hang", "ko"],
  [0x1200, 0x139f, "Ethi", "am"],
  [0x1780, 0x17ff, "Khmr", "km"],
  [0x1e00, 0x1eff, "Latn", ""],
  [0x1f00, 0x1fff, "Grek", "el"],
  [0x3040, 0x30ff, "Jpan", "ja"],
  [0x3400, 0x9fff, "Hani", "zh"],
  [0xac00, 0xd7a3, "Hang", "ko"],
  [0xfb50, 0xfdfb, "Arab", ""],
  [0xfe70, 0xfefc, "Arab", ""],
];

/** How many letters of each script a text has, the commonest first. */
export function scriptsOf(text: string): { system: WritingSystem; letters: number }[] {
  const counts = new Map<string, { system: WritingSystem; letters: number }>();
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const range = isNoLetter(unit) ? undefined : rangeOf(unit);
    if (!range) {
      i++;
      continue;
    }
    const [first, last, script, language] = range;
    const count = counts.get(script) ?? { system: { script, language }, letters: 0 };
    counts.set(script, count);
    // a letter usually has the same script as the previous one
    for (; i < text.length; i++) {
      const next = text.charCodeAt(i);
      if (first <= next && next <= last) count.letters += isNoLetter(next) ? 0 : 1;
      else if (!isNoLetter(next)) break;
    }
  }
  return [...counts.values()].sort((a, b) => b.letters - a.letters);
}

function isNoLetter(unit: number): boolean {
  return unit < 0x41 || (unit > 0x5a && unit < 0x61) || (unit > 0x7a && unit < 0xc0);
}

function isIn([first, last]: Range, unit: number): boolean {
  return first <= unit && unit <= last;
}

function rangeOf(unit: number): Range | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle] as Range)[0] <= unit) low = middle;
    else high = middle - 1;
  }
  const range = ranges[low];
  return range && isIn(range, unit) ? range : undefined;
}
