import type { Localized } from "../article/issue.ts";
import { codePointsApart, looksAlike } from "../text/look-alike.ts";

/** The maximum number of pairs of strings of one message that are compared. */
const mostShown = 8;

/** Names the code points in which two strings of a message differ although they look the same; undefined if none do. */
export function codePointsNote(shown: readonly string[]): Localized | undefined {
  if (shown.length < 2) return undefined;
  const strings = [...new Set(shown)].filter((one) => one !== "").slice(0, mostShown);
  for (const [i, a] of strings.entries()) {
    const b = strings.find((other, k) => k > i && looksAlike(a, other));
    if (b === undefined) continue;
    const apart = codePointsApart(a, b);
    return {
      en: `they look the same and differ in code points: ${apart.a} in one, ${apart.b} in the other`,
      ar: `يتشابهان في الشكل ويختلفان في نقاط الترميز: ${apart.a} في أحدهما و${apart.b} في الآخر`,
    };
  }
  return undefined;
}

/** The strings that messages show between ⟦ and ⟧. */
export function shownIn(...messages: readonly (string | undefined)[]): string[] {
  const shown: string[] = [];
  for (const message of messages) if (message) addShown(message, shown);
  return shown;
}

function addShown(message: string, shown: string[]): void {
  for (let at = message.indexOf("⟦"); at >= 0; at = message.indexOf("⟦", at)) {
    const end = message.indexOf("⟧", at);
    if (end < 0) return;
    shown.push(message.slice(at + 1, end));
    at = end;
  }
}
