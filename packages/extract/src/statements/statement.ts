import type { Directness, Modality, SpeechAct } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";
import type { OrganizationFound } from "../organizations/find-organizations.ts";
import type { PersonFound } from "../persons/person.ts";

/** The speaker: the words that name them, and the entity where another finder knows it. */
export interface Speaker extends Span {
  person?: PersonFound;
  organization?: OrganizationFound;
  place?: CountryWords;
  /** The kind of a phrase without a known entity: a ministry, a person's name, or people without a name. */
  phrase?: "institution" | "name" | "office" | "unnamed" | undefined;
  /** Those who say it together with the first one. */
  others?: Speaker[];
}

/** A statement of the text with its speaker and its words; `start` and `end` are those of its cue, or of its words. */
export interface StatementFound extends Finding {
  act: SpeechAct;
  directness: Directness;
  speaker: Speaker;
  /** Who passes the words on, if that is not the speaker. */
  relayedBy?: Speaker;
  /** The words that show that it is said; absent in a turn. */
  cue?: Span;
  /** What its words decide of how certain it is, and whether they deny it. */
  modality?: Modality;
  negated?: true;
  /** What is said, one span for each part. */
  content: Span[];
}
