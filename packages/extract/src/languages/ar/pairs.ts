import type { PairWords } from "../parts/pair-words.ts";

/** How Arabic speaks of two states or office holders: with a dual. */
export const arabicPairs: PairWords = {
  states: "البلدان البلدين الدولتان الدولتين الحكومتان الحكومتين",
  holders: [
    ["الوزيران الوزيرين الوزيرتان الوزيرتين", "وزير وزيرة"],
    ["الرئيسان الرئيسين", "رئيس رئيسة الرئيس الرئيسة"],
    ["الزعيمان الزعيمين القائدان القائدين", "رئيس الرئيس رئيسة ملك الملك أمير الأمير سلطان السلطان"],
  ],
};
