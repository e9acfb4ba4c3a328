import type { NameContext } from "../parts/person-words.ts";

/** A word with the article, and the clitics before it. */
export const definiteWithClitics = /^(?:[وف]?ب?ال|[وف]?لل|[وف]كال)/;

// كالوم: "like the" is rare, and foreign names begin so
const afterArticle = 3;

const shortRest = 3;

// وينبو, ويليام: a foreign name may begin with the letter of "and"
const foreignWaw = /^و[ياو]/;

/** Whether a word begins a new phrase: و before a word, or ب ل ك ف before a known one. */
export function isCliticFirst(context: NameContext, letters: string, names = 0): boolean {
  if (definiteWithClitics.test(letters) && !letters.startsWith("ال"))
    return names !== 1 || !isForeignBal(context, letters);
  if (letters.startsWith("كال"))
    return names === 1
      ? likeUsual.test(letters)
      : context.endsName(letters.slice(afterArticle)) || context.hasWord(letters.slice(1));
  if (!/^[وفبلك]/.test(letters)) return false;
  const rest = letters.slice(1);
  if (rest.length < 2) return false;
  // تشيلوفيا سامبا وفوك: a third name seldom begins with و
  if (letters.startsWith("و") && names > 1) return true;
  // ك before a word without ال is rare
  if (letters.startsWith("ك") && rest.length > 2 && !rest.startsWith("ال")) return names > 1 && context.endsName(rest);
  // فيري: a short word after ف is more often the rest of a foreign name
  if (letters.startsWith("ف") && rest.length === shortRest && names > 0) return context.hasWord(rest);
  // ماتيو فيوري: after a given name, ف before a second person's name is rare
  if (letters.startsWith("ف") && names > 0 && context.isGivenName(rest)) return false;
  if (context.endsName(rest) || context.isGivenName(rest) || context.isTitleWord(rest)) return true;
  if (context.hasWord(rest) || context.hasWord(`ال${rest}`)) return true;
  return letters.startsWith("و") && letters.length > 4 && !(names === 1 && foreignWaw.test(letters));
}

// كالديرا, but كالمعتاد
const likeUsual = /^كال(?:عاده|معتاد|تالي|اتي|سابق)$/;

// بالبوينا, but بالقاهرة
function isForeignBal(context: NameContext, letters: string): boolean {
  return /^بال.{2,}(?:[اويس]|ون)$/.test(letters) && !context.endsName(letters.slice(afterArticle));
}
