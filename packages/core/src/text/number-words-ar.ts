import { foldedList } from "./folded-words.ts";
import type { NumberKind, NumberWord } from "./number-word.ts";

// Each row: what it counts, then every form: feminine, masculine, cases, spellings.
const units: readonly (readonly [value: number, forms: string])[] = [
  [0, "صفر صفرا"],
  [1, "واحد واحدة واحدا"],
  [2, "اثنان اثنين اثنتان اثنتين ثنتان ثنتين"],
  [3, "ثلاثة ثلاث ثلاثا"],
  [4, "أربعة أربع أربعا"],
  [5, "خمسة خمس خمسا"],
  [6, "ستة ست ستا"],
  [7, "سبعة سبع سبعا"],
  [8, "ثمانية ثمان ثماني ثمانيا"],
  [9, "تسعة تسع تسعا"],
];

const beforeTen: readonly (readonly [value: number, forms: string])[] = [
  [1, "أحد إحدى حادي حادية"],
  [2, "اثنا اثني اثنتا اثنتي اثنى اثنتى"],
];

const tens: readonly (readonly [value: number, forms: string])[] = [
  [20, "عشرون عشرين"],
  [30, "ثلاثون ثلاثين"],
  [40, "أربعون أربعين"],
  [50, "خمسون خمسين"],
  [60, "ستون ستين"],
  [70, "سبعون سبعين"],
  [80, "ثمانون ثمانين"],
  [90, "تسعون تسعين"],
];

const stems: readonly (readonly [value: number, forms: string])[] = [
  [300, "ثلاث ثلث"],
  [400, "أربع"],
  [500, "خمس"],
  [600, "ست"],
  [700, "سبع"],
  [800, "ثمان ثماني"],
  [900, "تسع"],
];

const scales: readonly (readonly [value: number, one: string, two: string, many: string])[] = [
  [1e3, "ألف", "ألفان ألفين ألفي", "آلاف الوف"],
  [1e6, "مليون", "مليونان مليونين مليوني", "ملايين"],
  [1e9, "مليار بليون ملياراً بليوناً", "ملياران مليارين ملياري بليونان بليونين بليوني", "مليارات بلايين ملايير"],
  [12, "دزينة دستة", "دزينتان دزينتين دستتان دستتين", "دزينات دستات"],
  [
    1e12,
    "تريليون ترليون تريلون",
    "تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني تريلونان تريلونين تريلوني",
    "تريليونات ترليونات تريلونات",
  ],
];

// A half may also stand for itself, but then it is seldom a count; a price (ثمن) never is.
const fractions: readonly (readonly [value: number, forms: string])[] = [
  [1 / 2, "نصف"],
  [1 / 4, "ربع"],
  [1 / 3, "ثلث"],
  [1 / 6, "سدس"],
];

const parts: readonly (readonly [value: number, forms: string])[] = [
  [1 / 4, "أرباع"],
  [1 / 3, "أثلاث"],
  [1 / 5, "أخماس"],
  [1 / 6, "أسداس"],
  [1 / 7, "أسباع"],
  [1 / 8, "أثمان"],
  [1 / 9, "أتساع"],
  [1 / 10, "أعشار"],
];

const ordinals: readonly (readonly [value: number, forms: string])[] = [
  [1, "أول أولى"],
  [2, "ثاني ثان ثانية"],
  [3, "ثالث ثالثة"],
  [4, "رابع رابعة"],
  [5, "خامس خامسة"],
  [6, "سادس سادسة"],
  [7, "سابع سابعة"],
  [8, "ثامن ثامنة"],
  [9, "تاسع تاسعة"],
  [10, "عاشر عاشرة"],
];

type Entry = [letters: string, word: NumberWord];

/** The Arabic number words in folded spelling. */
export function arabicNumberWords(): Entry[] {
  const rows = (
    kind: NumberKind,
    list: readonly (readonly [number, string])[],
    more: Partial<NumberWord> = {},
  ): Entry[] =>
    list.flatMap(([value, forms]) =>
      foldedList(forms).map((letters): Entry => [letters, { kind, value, language: "ar", ...more }]),
    );
  return [
    ...rows("ordinal", ordinals),
    ...rows("fraction", fractions),
    ...rows("parts", parts, { isCounted: true }),
    ...rows("unit", units),
    ...rows("unit", beforeTen, { needsTen: true }),
    ...rows("ten-after-unit", [[10, "عشر عشرة"]]),
    ...rows("ten", tens),
    ...rows("hundred", [[100, "مئة مائة ميئة مية"]]),
    ...rows("hundreds", [[200, "مئتان مئتين مئتي مئتا مائتان مائتين مائتي مائتا"]], { isDual: true }),
    ...rows(
      "hundreds",
      stems.map(([value, forms]) => [value, joinedHundreds(forms)] as const),
    ),
    ...scales.flatMap(([value, one, two, many]) => [
      ...rows("scale", [[value, one]]),
      ...rows("scale", [[value * 2, two]], { isDual: true }),
      ...rows("scale", [[value, accusative(one)]], { isCounted: true }),
      ...rows("scale", [[value, many]], { isCounted: true }),
    ]),
    ...rows("parts", [[2 / 3, "ثلثان ثلثين ثلثي ثلثا"]], { isDual: true }),
  ];
}

function joinedHundreds(stem: string): string {
  return stem
    .split(" ")
    .flatMap((form) => [`${form}مئة`, `${form}مائة`])
    .join(" ");
}

function accusative(forms: string): string {
  return forms
    .split(" ")
    .map((form) => `${form}ا`)
    .join(" ");
}
