import type { Approximators, Negations, Sentences, SpeechVerbs } from "./parts/assertion.ts";
import type { Months, PrecisionWords, TenseWords, TimeWords, Weekdays } from "./parts/calendar.ts";
import type { Forms } from "./parts/forms.ts";
import type { Clitics, Letters } from "./parts/letters.ts";
import type { Money, Offices, Places, Triggers } from "./parts/names.ts";
import type { Numbers } from "./parts/numbers.ts";
import type { Prepared } from "./prepared.ts";

/**
 * All data of one language. Every part is optional: a language without a part loses only the features that need it.
 * Parts contain data, never code; readers are the same for all languages.
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
  /** Words and phrases by which a text distances itself from what it reports: reportedly, شائعات. */
  rumours?: Forms;
  /** Words that allow coding a number beside them as negative: fell, loss, انخفض. */
  falls?: Forms;
  speech?: SpeechVerbs;
  sentences?: Sentences;
  offices?: Offices;
  places?: Places;
  /** What CLDR calls countries, by code; joined with the names in `places`. */
  territories?: Readonly<Record<string, Forms>>;
  /** Phrases that contain the name or adjective of a country but do not mean it: latino-américain, mar de China. */
  notPlaces?: Forms;
  money?: Money;
  triggers?: Triggers;
  /** Computed by a build; absent in the sources. */
  prepared?: Prepared;
}

/** A part of a lexicon that a rule or a reader can need. */
export type LexiconPart = Exclude<keyof Lexicon, "tag" | "territories" | "prepared">;
