import type { AgreementWords } from "./parts/agreement-words.ts";
import type { AreaWords } from "./parts/area-words.ts";
import type { CapitalLists } from "./parts/capital-words.ts";
import type { DetailWords } from "./parts/detail-words.ts";
import type { LanguageMarks } from "./parts/detection-words.ts";
import type { EventFrames } from "./parts/event-frames.ts";
import type { EventWords } from "./parts/event-words.ts";
import type { LayoutWords } from "./parts/layout-words.ts";
import type { OrganizationWords } from "./parts/organization-words.ts";
import type { PairWords } from "./parts/pair-words.ts";
import type { NameWords, TitleWords } from "./parts/person-words.ts";
import type { PlaceWords } from "./parts/place-words.ts";
import type { QuantityWords } from "./parts/quantity-words.ts";
import type { StateWords } from "./parts/state-words.ts";
import type { StatementWords } from "./parts/statement-words.ts";
import type { TimeWords } from "./parts/time-words.ts";

/**
 * What drafting knows of one language, part by part. A finder reads a text only with the parts that the lexicon of its
 * language has; a missing part affects only the finders that need it.
 */
export interface DraftLexicon {
  /** The primary language subtag of BCP 47, such as ar. */
  tag: string;
  /** Its script, by the ISO 15924 code: one lexicon per script reads a text. */
  script: string;
  /** Whether it reads only texts of its own language, and no foreign words in texts of other scripts. */
  isOwnOnly?: true;
  /** Matches folded words of its script. */
  letters: RegExp;
  /** Clitics written onto the next word; a language without them omits this. */
  clitics?: Clitics;
  /** Words of the layout of pages and press releases. */
  layout?: LayoutWords;
  detection?: LanguageMarks;
  places?: PlaceWords;
  capitals?: CapitalLists;
  titles?: TitleWords;
  names?: NameWords;
  organizations?: OrganizationWords;
  times?: TimeWords;
  quantities?: QuantityWords;
  events?: EventWords;
  /** Verbs and nouns of events with their status, for a language without a reader of its clauses. */
  frames?: EventFrames;
  pairs?: PairWords;
  areas?: AreaWords;
  details?: DetailWords;
  states?: StateWords;
  statements?: StatementWords;
  agreements?: AgreementWords;
}

/** Letters that are written onto the word after them. */
interface Clitics {
  /** Conjunctions, each one letter. */
  conjunctions: string;
  /** Prepositions, each one letter; a conjunction may come before them. */
  prepositions: string;
  /** The article; after a preposition that ends like its second letter, it loses the first. */
  article: string;
}
