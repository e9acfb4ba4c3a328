import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import type { EventFound } from "../events/event.ts";
import type { PlaceFound } from "../gazetteer/find-places.ts";

// Behind these a capital is a city; it stands for its government elsewhere.
const before =
  "إلى في من نحو داخل وسط قرب شمال جنوب شرق غرب العاصمة مدينة مطار in to from at near leaving left outside downtown capital city via through visit visits visited visiting " +
  "زيارة لزيارة بزيارة والزيارة غادر غادرت يغادر تغادر";

// What is called by a city: the Oslo Accords, اتفاق باريس, the Beirut port
const namedAfter = `accord accords agreement agreements convention protocol protocols statute declaration treaty process summit conference
  charter principles formula communique pact port airport explosion blast bombing bombings attack attacks university stadium suburbs
  suburb streets hospital protests metro museum court tribunal stock exchange marathon forum talks format round club olympics games fair festival
  biennale expo times effect`;
const namedBefore = `اتفاق اتفاقات اتفاقية اتفاقيات إعلان معاهدة بروتوكول مؤتمر قمة ميثاق مسار عملية بيان مبادرة وثيقة نظام محادثات مباحثات
  مفاوضات مرفأ ميناء انفجار تفجير تفجيرات هجمات هجوم ضواحي ضاحية جامعة شوارع سماء محافظة بورصة منتدى متحف محكمة
  معرض مهرجان أولمبياد ألعاب حلف نادي صحيفة جولة ساحة ميدان`;

// زار الرئيس باريس, left for Oslo: a city again, where the visit itself is denied or only hoped for
const arabicVisit = /^[وف]?(?:زار(?:ت|ا|وا)?|س?[يت]زور(?:ان|ون)?|[يت]زر|غادر(?:ت|ا|وا)?)$/;
const clauseBreak = /^(?:ان|انه|انها|قال|قالت|حيث|لكن|التي|الذي)$/;
const leaving = /^(?:left|leaves|leave|leaving|off|out|departed|departs|departing|bound|headed|heads|heading)$/;
const visitReach = 6;

let prepositions: ReadonlySet<string> | undefined;
let names: { after: ReadonlySet<string>; before: ReadonlySet<string> } | undefined;

/**
 * Tells for each capital of a text whether it is meant as a city: where a visit leads, behind a preposition of place, or
 * where a report is dated from.
 */
export function capitalUse(
  words: readonly FoldedWord[],
  events: readonly EventFound[],
): (place: PlaceFound) => "place" | "metonym" {
  prepositions ??= new Set(foldedList(before));
  const known = prepositions;
  const targets = new Set(
    events.flatMap(({ place, again }) => [...(place ? [place.place] : []), ...again].map(({ start }) => start)),
  );
  let i = 0;
  return ({ start }) => {
    if (i > 0 && (words[i - 1]?.end ?? 0) > start) i = 0;
    while (i < words.length && (words[i] as FoldedWord).end <= start) i++;
    const word = words[i];
    if (targets.has(start) || isDateline(words, i)) return "place";
    const previous = words[i - 1];
    if (isVisited(words, i)) return "place";
    if (isNamed(words, i)) return "place";
    // بأنقرة: in Ankara
    if (word && word.start < start) return word.letters.at(start - word.start - 1) === "ب" ? "place" : "metonym";
    return previous !== undefined && word?.gap === " " && known.has(previous.letters.replace(/^[وف](?=.{2})/, ""))
      ? "place"
      : "metonym";
  };
}

function isVisited(words: readonly FoldedWord[], i: number): boolean {
  const [previous, second] = [words[i - 1]?.letters ?? "", words[i - 2]?.letters ?? ""];
  if (previous === "for" && leaving.test(second)) return true;
  // زار مصر ورحبت أوسلو
  if (/^و.{3}/.test(previous) && !arabicVisit.test(previous)) return false;
  for (let k = i - 1; k >= Math.max(0, i - visitReach); k--) {
    const { letters } = words[k] as FoldedWord;
    if (words[k + 1]?.gap !== " " || clauseBreak.test(letters)) return false;
    if (arabicVisit.test(letters)) return true;
  }
  return false;
}

function isNamed(words: readonly FoldedWord[], i: number): boolean {
  names ??= { after: new Set(foldedList(namedAfter)), before: new Set(foldedList(namedBefore)) };
  const [word, next, previous] = [words[i], words[i + 1], words[i - 1]];
  if (next?.gap === " " && names.after.has(next.letters)) return true;
  const bare = previous?.letters.replace(/^[وفبل]?(?=.{3})/, "") ?? "";
  return word?.gap === " " && (names.before.has(bare) || names.before.has(previous?.letters ?? ""));
}

// أنقرة – بدأ الوزير; ANKARA, June 1 (Agency) - The minister
function isDateline(words: readonly FoldedWord[], i: number): boolean {
  const opens = i === 0 || words[i]?.gap.includes("\n");
  const behind = opens ? words.slice(i + 1, i + 5) : [];
  const dash = behind.findIndex(({ gap }) => /[-\u2013\u2014(]/.test(gap));
  return dash === 0 || (dash > 0 && /^[,،]/.test(behind[0]?.gap ?? ""));
}
