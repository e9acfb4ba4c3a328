/** How an event's beginning or end is said, with the modifier it gives the time. */
export const beginnings: ReadonlyMap<string, "start" | "end" | undefined> = new Map([
  ...["بدء", "بدايه", "اندلاع", "انطلاق", "نشوب", "تفجر"].map((word) => [word, "start"] as const),
  ...["انتهاء", "نهايه"].map((word) => [word, "end"] as const),
  ...["توقيع", "سقوط", "انهيار", "انفجار"].map((word) => [word, undefined] as const),
]);

/** A stretch of time of no fixed length, which only a pointer places: الفترة المقبلة. */
export const stretches: ReadonlySet<string> = new Set([
  ...["وقت", "فتره", "اونه", "مرحله", "مده", "حقبه"],
  ...["time", "period", "moment"],
]);

/** A visit that dates something, by its possessor or place: زيارته إلى موسكو. */
export const visit = /^زيار(?:ه|ته|تها|تهم)$/;

const openers: ReadonlySet<string> = new Set(["اول", "اخر", "earlier", "later"]);

/** Whether a time can begin with a word that is none of the calendar. */
export function beginsOtherwise(letters: string): boolean {
  if (openers.has(letters) || beginnings.has(letters) || visit.test(letters)) return true;
  return stretches.has(letters.startsWith("ال") ? letters.slice(2) : letters);
}
