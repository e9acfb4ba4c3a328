import { type FoldedWord, foldedList } from "@diplomatic-visits/core/text";
import type { EventFound } from "../events/event.ts";
import type { PlaceFound } from "../gazetteer/find-places.ts";

// Behind these a capital is a city; it stands for its government elsewhere.
const before =
  "إلى في من نحو داخل وسط قرب شمال جنوب شرق غرب العاصمة مدينة مطار in to from at near leaving left outside downtown capital city";

let prepositions: ReadonlySet<string> | undefined;

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
    // بطهران: in Tehran
    if (word && word.start < start) return word.letters.at(start - word.start - 1) === "ب" ? "place" : "metonym";
    return previous !== undefined && word?.gap === " " && known.has(previous.letters.replace(/^[وف](?=.{2})/, ""))
      ? "place"
      : "metonym";
  };
}

// أنقرة – بدأ الوزير; ANKARA, June 1 (Agency) - The minister
function isDateline(words: readonly FoldedWord[], i: number): boolean {
  const opens = i === 0 || words[i]?.gap.includes("\n");
  const behind = opens ? words.slice(i + 1, i + 5) : [];
  const dash = behind.findIndex(({ gap }) => /[-\u2013\u2014(]/.test(gap));
  return dash === 0 || (dash > 0 && /^[,،]/.test(behind[0]?.gap ?? ""));
}
