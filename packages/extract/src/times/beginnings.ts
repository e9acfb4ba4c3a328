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

// What is called by its day or year: هجمات 11 سبتمبر, ثورة 1979, قوى 14 آذار. The day says nothing of the year of publication.
const named = `حرب ثوره انتفاضه هجمات احداث مظاهرات تظاهرات حركه انقلاب اتفاق اتفاقيه معاهده قمه انتخابات دستور هدنه غزو نكبه
  نكسه مونديال اولمبياد موازنه ميزانيه قانون حدود قوي فريق تحالف تيار حزب شارع ساحه ميدان جسر مدينه لجنه كتيبه كتايب لواء جبهه جامعه ملعب مطار مستشفي ائتلاف مجزره زلزال`;
const namedAfter = `borders border lines line boundaries frontier ceasefire armistice earthquake protests attacks deal agreement accord treaty war revolution uprising invasion summit election elections crisis coup olympics
  conference budget constitution`;

/** Whether a word names what is called by the day or the year behind it; in English the year stands before it. */
export const eventNames: Readonly<Record<"before" | "behind", ReadonlySet<string>>> = {
  before: new Set(named.split(/\s+/)),
  behind: new Set(namedAfter.split(/\s+/)),
};

const openers: ReadonlySet<string> = new Set(["اول", "اخر", "earlier", "later"]);

/** Whether a time can begin with a word that is none of the calendar. */
export function beginsOtherwise(letters: string): boolean {
  if (openers.has(letters) || beginnings.has(letters) || visit.test(letters)) return true;
  return stretches.has(letters.startsWith("ال") ? letters.slice(2) : letters);
}
