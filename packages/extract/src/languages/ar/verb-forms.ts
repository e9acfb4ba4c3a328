/** The tenses in which news reports an event. */
export interface VerbForms {
  past: string;
  present: string;
  future: string;
  /** All of them. */
  all: string;
}

/**
 * The forms of verbs, third person: «زار زور زر» is the past, the stem of the imperfect and that of the jussive, which is
 * derived if it is missing. Verbs are separated by commas.
 */
export function verbForms(verbs: string): VerbForms {
  const parts = verbs.split(",").map((verb) => verb.trim().split(/\s+/));
  const past = parts.flatMap(([first = ""]) => pastForms(first)).join(" ");
  const imperfects = parts.flatMap(([first = "", stem = first, jussive]) => [...imperfectForms(stem, jussive)]);
  const present = imperfects.join(" ");
  const future = parts
    .flatMap(([first = "", stem = first]) => indicativeForms(stem).map((form) => `س${form}`))
    .join(" ");
  return { past, present, future, all: `${past} ${present} ${future}` };
}

/** The forms of verbs with a pronoun for their object: استقبله, سيستقبلها. */
export function verbFormsWithObject(verbs: string): VerbForms {
  const { past, present, future } = verbForms(verbs);
  const [ofPast, ofPresent, ofFuture] = [past, present, future].map(withObjects) as [string, string, string];
  return { past: ofPast, present: ofPresent, future: ofFuture, all: `${ofPast} ${ofPresent} ${ofFuture}` };
}

const objects = ["ه", "ها", "هما", "هم"];

// التقى becomes التقاه, استقبلوا becomes استقبلوه
function withObjects(forms: string): string {
  return forms
    .split(" ")
    .map((form) => form.replace(/ى$/, "ا").replace(/وا$/, "و"))
    .flatMap((form) => objects.map((object) => form + object))
    .join(" ");
}

// زار زارت زارا زارتا زاروا زرن; التقى التقت التقيا التقتا التقوا; دعا دعت دعوا; بدأ بدأت بدآ بدؤوا
function pastForms(past: string): string[] {
  const base = past.slice(0, -1);
  if (past.endsWith("ى")) return [past, `${base}ت`, `${base}يا`, `${base}تا`, `${base}وا`];
  if (past.endsWith("ا")) return [past, `${base}ت`, `${base}وا`, `${base}تا`];
  const withHamza = past.endsWith("أ") ? [`${base}آ`, `${base}ؤوا`] : [];
  return [past, `${past}ت`, `${past}ا`, `${past}تا`, `${past}وا`, ...withHamza];
}

function imperfectForms(stem: string, jussive: string | undefined): string[] {
  const base = stem.replace(/[يىو]$/, "");
  const dual = /[يى]$/.test(stem) ? `${base}ي` : stem;
  const short = jussive ?? base;
  const subjunctives = persons.flatMap((person) => [`${person}${dual}ا`, `${person}${short}`]);
  return [...indicativeForms(stem), ...subjunctives, `ي${base}وا`];
}

const persons = ["ي", "ت"];

// يزور تزور يزوران تزوران يزورون; يلتقي يلتقيان يلتقون; يدعو يدعوان يدعون
function indicativeForms(stem: string): string[] {
  const base = stem.replace(/[يىو]$/, "");
  const dual = /[يى]$/.test(stem) ? `${base}ي` : stem;
  return [...persons.flatMap((person) => [`${person}${stem}`, `${person}${dual}ان`]), `ي${base}ون`];
}
