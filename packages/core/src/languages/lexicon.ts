import type { Approximators, Negations, Sentences, SpeechVerbs } from "./parts/assertion.ts";
import type { Months, PrecisionWords, TenseWords, TimeWords, Weekdays } from "./parts/calendar.ts";
import type { Forms } from "./parts/forms.ts";
import type { Clitics, Letters } from "./parts/letters.ts";
import type { Money, Offices, Places, Triggers } from "./parts/names.ts";
import type { Numbers } from "./parts/numbers.ts";

/**
 * All that the project knows of one language. Every part is optional: a language without a part loses only what needs
 * that part. Parts hold data, never code; readers are the same for all languages.
 */
export interface Lexicon {
  /** The primary language subtag of BCP 47, such as fa. */
  tag: string;
  letters?: Letters;
  clitics?: Clitics;
  numbers?: Numbers;
  weekdays?: Weekdays;
  months?: Months;
  timeWords?: TimeWords;
  precision?: PrecisionWords;
  tense?: TenseWords;
  negations?: Negations;
  approximators?: Approximators;
  /** Words and phrases by which a text keeps its distance from what it passes on: reportedly, شائعات. */
  rumours?: Forms;
  /** Words beside which a number may be coded as negative: fell, loss, انخفض. */
  falls?: Forms;
  speech?: SpeechVerbs;
  sentences?: Sentences;
  offices?: Offices;
  places?: Places;
  /** Phrases that hold a name or an adjective of a country and name none: latino-américain, mar de China. */
  notPlaces?: Forms;
  money?: Money;
  triggers?: Triggers;
}

/** A part of a lexicon that a rule or a reader can need. */
export type LexiconPart = Exclude<keyof Lexicon, "tag">;
