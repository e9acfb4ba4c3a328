/** Excluded cases of Recognizers-Text's Arabic NumberModel, by their index in the file, and why. */
export const numberExclusions: readonly { reason: string; cases: readonly number[] }[] = [
  {
    // 322 thousand is not 32200; 12 thousand million is not 1.2e9; 203/100 is not 200.03; 9500/5 is not 19000; -130/5 is not -2.86
    reason: "the value expected is wrong",
    cases: [44, 53, 64, 66, 113, 119, 238, 239, 240, 242, 247],
  },
  {
    // "ر" = 0, "قمان" = 2, "أربعة ألف و ثل" = 4300
    reason: "the span expected cuts words, or counts رقمان as 2 here and not there",
    cases: [131, 132, 133, 134, 262, 263],
  },
  { reason: "the preposition ب is taken into the number", cases: [41] },
  {
    reason: "powers and exponents, which are no number words of news",
    cases: [42, 43, 59, 60, 61, 62, 63, 116, 124, 125, 126, 183, 184, 202, 203, 204, 205, 206, 207, 208, 209, 210],
  },
  { reason: "an IP address is read as four numbers", cases: [1, 136] },
  {
    // ٣٢ك, ١مليون, 20دولار, 1M: newspapers write this way and mean the number
    reason: "a number is expected to be none because a word or unit is written onto it",
    cases: [2, 3, 4, 5, 6, 97, 141, 259, 274, 275, 277],
  },
  {
    // خمس is five and a fifth, خمسين fifty and two fifths; only vowel marks, which are missing, would distinguish them
    reason: "without vowel marks five and a fifth are written alike",
    cases: [51, 70, 75, 194, 212, 215, 216, 217, 221, 222, 223, 225],
  },
  { reason: "without vowel marks a price and an eighth are written alike", cases: [90, 114, 189] },
  { reason: "these are no Arabic words: ثلاثة واحد وعشرونات", cases: [72] },
];

/** Excluded cases of its OrdinalModel, by their index in the file, and why. */
export const ordinalExclusions: readonly { reason: string; cases: readonly number[] }[] = [
  {
    reason: "next, last and the last but one are no ordinal numbers",
    cases: [
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 33, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46],
      ...[47, 48, 49, 64, 66, 67, 68, 69],
    ],
  },
];
