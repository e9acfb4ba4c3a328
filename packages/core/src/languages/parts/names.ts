import type * as z from "zod";
import type { AgreementStageSchema } from "../../codelists/agreement-stage.ts";
import type { AgreementTypeSchema } from "../../codelists/agreement-type.ts";
import type { EventStatusSchema } from "../../codelists/event-status.ts";
import type { MeetingChannelSchema } from "../../codelists/meeting-channel.ts";
import type { MeetingFormatSchema } from "../../codelists/meeting-format.ts";
import type { ModalitySchema } from "../../codelists/modality.ts";
import type { PurposeSchema } from "../../codelists/purpose.ts";
import type { rankList } from "../../codelists/rank.ts";
import type { speechActList } from "../../codelists/speech-act.ts";
import type { VisitTypeSchema } from "../../codelists/visit-type.ts";
import type { Forms } from "./forms.ts";

type Rank = (typeof rankList)["values"][number]["value"];

/** Words for offices and for the bodies that have them. */
export interface Offices {
  /** Title words by the rank they may name; a word of several ranks is in each row, and the longest word in a title decides. */
  titles: Partial<Readonly<Record<Rank, Forms>>>;
  /** Words that change the rank of the office beside them: deputy, acting, former. */
  deputies?: Forms;
  /** Bodies by the ranks that their heads may have; of several matching rows, the first counts. */
  bodies?: readonly { ranks: readonly Rank[]; names: Forms }[];
  /** Bodies whose words do not determine the rank of their head: council, مجلس. */
  undecidedBodies?: Forms;
  /** Offices that are named by their body: president, رئيس. */
  heads?: Forms;
  /** Offices that are named by their sender: envoy, مبعوث. */
  envoys?: Forms;
  /** Bodies that send envoys: united_nations. */
  senders?: Forms;
  /** How a body is written beside its office. */
  bodyGrammar?: {
    /** Words that join the office to a body after it: of. Without them the body follows directly. */
    of?: Forms;
    /** Articles and pronouns between "of" and the body. */
    articles?: Forms;
    /** How many adjectives may come before the name of the body: "of the French National Assembly" has one. */
    adjectives: number;
    /** The body may come before its office: Commission president. */
    precedes?: true;
  };
}

/** The names of a country. The generator adds the names of CLDR; these are the others that texts use. */
export interface PlaceForms {
  names?: Forms;
  /** Adjectives and words for its people; in inflected languages every form, the masculine singular first. */
  adjectives?: Forms;
  /** The capital or seat of government, a metonym for the government: الرباط. */
  capitals?: Forms;
}

/** Countries by ISO 3166-1 alpha-2. */
export type Places = Readonly<Record<string, PlaceForms>>;

/** One currency name. */
export interface MoneyName {
  /** The ISO 4217 code that the bare name most often means in news, or its English name in lower case. */
  unit: string;
  forms: Forms;
  /** Duals, whose ending contains the number two. */
  duals?: Forms;
  /** Several states use the name, so that alone it is ambiguous. */
  isShared?: true;
  /** By code: adjectives and countries beside the name that identify the currency. */
  owners?: Readonly<Record<string, Forms>>;
}

/** Currency words. */
export interface Money {
  /** Where an owner is written: after the name (دولار أمريكي) or before it (US dollar). */
  ownerSide: "before" | "after";
  names: readonly MoneyName[];
  /** Abbreviations by code, each letter a word: ج_م. */
  abbreviations?: Readonly<Record<string, Forms>>;
  /** Endings of an owner's adjective in addition to its first form, by what they replace: `{ ي: "يه يا ين" }`. */
  ownerEndings?: Readonly<Record<string, Forms>>;
  /** Endings by which a word after a bare name looks like an unlisted owner. */
  adjectiveEndings?: Forms;
  /** A capitalised word before a bare name looks like an unlisted owner. */
  capitalsQualify?: true;
}

type CodeForms<Code extends string> = Partial<Readonly<Record<Code, Forms>>>;

/** Words of a text for values of codelists. */
export interface Triggers {
  visitType?: CodeForms<z.infer<typeof VisitTypeSchema>>;
  eventStatus?: CodeForms<z.infer<typeof EventStatusSchema>>;
  agreementType?: CodeForms<z.infer<typeof AgreementTypeSchema>>;
  agreementStage?: CodeForms<z.infer<typeof AgreementStageSchema>>;
  /** Verbs of speaking by the act they perform; the list of `speech.reporting` is neutral. */
  speechAct?: CodeForms<(typeof speechActList)["values"][number]["value"]>;
  modality?: CodeForms<z.infer<typeof ModalitySchema>>;
  /** Adjectives that name a type of visit in a quote of the type, without the noun beside them. */
  visitAdjective?: CodeForms<z.infer<typeof VisitTypeSchema>>;
  meetingFormat?: CodeForms<z.infer<typeof MeetingFormatSchema>>;
  meetingChannel?: CodeForms<z.infer<typeof MeetingChannelSchema>>;
  purpose?: CodeForms<z.infer<typeof PurposeSchema>>;
  /** The words of `modality` that mark the verb beside them wherever they occur: must, perhaps, يجب. */
  modalMark?: CodeForms<z.infer<typeof ModalitySchema>>;
  /** Endings of verbs with a modality: -ebilir. */
  modalEnding?: CodeForms<z.infer<typeof ModalitySchema>>;
  /** A word that means "may" only before a verb that begins in one of some ways: قد before يزور, not before زار. */
  mayBefore?: { word: Forms; next: Forms };
  /** Words that begin a clause of its own: which, if, because, الذي. */
  clause?: Forms;
  /** Words that begin what is said: that, أن. */
  complementizer?: Forms;
  /** Words between a subject and its verb: has, also. */
  adverb?: Forms;
  /** Where the verb of a sentence is: first, after its subject and objects, or between them when absent. */
  verb?: "first" | "last";
  /** Words before a name that is not a subject: of, for, with. */
  preposition?: Forms;
  /** Phrases that contain one of these words but do not name a value: d'accord, la demande, de acuerdo. */
  none?: Forms;
}
