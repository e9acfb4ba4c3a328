import { oneOf } from "../languages/forms.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Sentences } from "../languages/parts/assertion.ts";
import { commonVocabulary, lookup, vocabularyOf } from "../languages/vocabulary.ts";

/** The data that determine where sentences end. */
export interface SentenceTable extends Record<WordList, ReadonlySet<string>> {
  reporting: ReadonlySet<string>;
  answering: ReadonlySet<string>;
  /** Words in scripts for which newspapers omit the space after a full stop. */
  unspaced: { wordBefore: RegExp; wordAfter: RegExp };
  /** A conjunction written onto the first word. */
  conjunctions: RegExp;
  pronounAfterPause: RegExp;
  addresses: RegExp;
  /** A sentence that so far is only a time. */
  openingTime: RegExp;
  /** Whether a full stop after a figure makes an ordinal: 75. Zirvesi. */
  hasOrdinalStops: boolean;
}

type WordList =
  | "neverLast"
  | "beforeNumber"
  | "perhapsLast"
  | "degrees"
  | "openers"
  | "numberedParts"
  | "timesOfDay"
  | "eras";

const tableOf = lookup(({ own, lexicons }): SentenceTable => {
  const forms = (formsOf: (lexicon: Lexicon) => string | undefined) =>
    lexicons.flatMap(
      (lexicon) =>
        formsOf(lexicon)
          ?.split(/\s+/)
          .filter((form) => form !== "") ?? [],
    );
  const list = (key: Exclude<keyof Sentences, "ordinalStop">) => forms(({ sentences }) => sentences?.[key]);
  const set = (key: WordList): ReadonlySet<string> => new Set(list(key));
  const capitals = (key: "pronounAfterPause" | "addresses" | "timeOpeners") =>
    list(key).map((form) => form.charAt(0).toUpperCase() + form.slice(1));
  const letters = forms(({ letters: own }) => (own?.omitsSpaces ? own.pattern : undefined)).join("");
  return {
    ...{ neverLast: set("neverLast"), beforeNumber: set("beforeNumber"), perhapsLast: set("perhapsLast") },
    ...{ degrees: set("degrees"), openers: set("openers"), numberedParts: set("numberedParts") },
    ...{ timesOfDay: set("timesOfDay"), eras: set("eras") },
    hasOrdinalStops: own?.sentences?.ordinalStop === true,
    reporting: new Set(forms(({ speech }) => speech?.reporting)),
    answering: new Set(forms(({ speech }) => speech?.answering)),
    unspaced: {
      wordBefore: new RegExp(`[${letters}]{3}[\\u064b-\\u0652]*$`),
      wordAfter: new RegExp(`^["«“]?[${letters}]{2}`),
    },
    conjunctions: new RegExp(`^${oneOf(forms(({ clitics }) => clitics?.conjunctions))}`),
    pronounAfterPause: new RegExp(`^${oneOf(capitals("pronounAfterPause"))}(?![\\w])`),
    addresses: new RegExp(`^${oneOf(capitals("addresses"))}(?![\\w])`),
    openingTime: new RegExp(`^\\s*${oneOf(capitals("timeOpeners"))}(?![\\w])[^,"”]*(?:[,"”].{0,12})?$`),
  };
});

/** The data that determine where the sentences of a text end; a language without them uses those of the common languages. */
export function sentenceTable(language: string): SentenceTable {
  const vocabulary = vocabularyOf(language);
  return tableOf(vocabulary.own?.sentences ? vocabulary : commonVocabulary());
}
