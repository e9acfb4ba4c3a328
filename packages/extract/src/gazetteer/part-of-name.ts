import type { Match, ReadText } from "./match-phrases.ts";
import { isAmong, wordBefore, wordBehind } from "./neighbours.ts";

const behind = `airlines, airline, airways, air, fc, sc, bank, petroleum, telecom, steel, motors, insurance, mobile, tobacco, television, tv, railways, shipping, university, للطيران, للبترول, للتأمين,
  للاتصالات`;
const before = `air, fc, royal, real, atletico, sporting, dynamo, dinamo, spartak, partizan, inter, طيران, الجوية, بنك, مصرف, ريال,
  أتلتيكو, سبارتاك, دينامو, نادي, فريق, شركة, مجموعة, تلفزيون, إذاعة, قناة, صحيفة`;
const owners = /^(?:voice|radio|bank|bancorp|telecom|university|airline|exchange)$/;

/** Whether a match stands in the name of a company or a club: Qatar Airways, the Bank of China, طيران الإمارات. */
export function isPartOfName(read: ReadText, match: Match): boolean {
  const { text, words } = read;
  const next = wordBehind(read, match);
  const isLatin = /[A-Za-z]/.test(text.charAt(match.start));
  if (next && isAmong(next, behind) && (!isLatin || isCapital(text, next.start))) return true;
  const previous = wordBefore(read, match);
  if (previous && isAmong(previous, before) && (!isLatin || isCapital(text, previous.start))) return true;
  const owner = words[match.first - 2];
  return (
    previous?.letters === "of" && owner !== undefined && owners.test(owner.letters) && isCapital(text, owner.start)
  );
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
