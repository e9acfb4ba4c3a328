import { foldedList, remembered } from "@diplomatic-visits/core/internal";
import { arabicCommonNouns, arabicNounSurnames } from "./common-nouns.ts";
import { isArabicVerb, isArabicVerbalNoun } from "./verb-stems.ts";

let known: ReadonlySet<string> | undefined;

function commonNouns(): ReadonlySet<string> {
  known ??= new Set(foldedList(arabicCommonNouns));
  return known;
}

let surnames: ReadonlySet<string> | undefined;

/** Whether a folded common noun is also a surname: نجوم. */
export function isNounSurname(letters: string): boolean {
  surnames ??= new Set(foldedList(arabicNounSurnames));
  return surnames.has(letters);
}

// an adjective in ي, which the list has, is not derived: زواري is a surname
const endings = "ات ا ه ها هم هما ته تها تهم ين ان تين تان يه اته اتها اتهم اتي يا ون".split(" ");
const shortestStem = 3;

/** Whether folded letters are a form of a common noun. */
export function isNoun(letters: string): boolean {
  const nouns = commonNouns();
  if (nouns.has(letters)) return true;
  return endings.some((ending) => {
    const length = letters.length - ending.length;
    if (length < shortestStem || !letters.endsWith(ending)) return false;
    const stem = letters.slice(0, length);
    // زيارة, زيارته, زيارات
    return nouns.has(stem) || (ending.length > 1 && nouns.has(`${stem}ه`));
  });
}

/** Whether a folded word is a form of a common noun or of a known verb: زيارته, مباحثات, سيلتقي. */
export const isArabicStopForm = remembered(
  (letters): boolean => isNoun(letters) || isArabicVerb(letters) || isArabicVerbalNoun(letters),
);
