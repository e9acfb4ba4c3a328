import type { Lexicon } from "./lexicon.ts";
import type { Negations } from "./parts/assertion.ts";
import type { Clitics, Letters } from "./parts/letters.ts";
import type { Numbers } from "./parts/numbers.ts";

/** What texts of every language need of a language; it is small, so it is known even where the rest of the lexicon is not loaded. */
export interface SharedParts {
  tag: string;
  letters?: Letters;
  clitics?: Clitics;
  numbers?: Pick<Numbers, "scalesOnFigures" | "decimalLetter">;
  negations?: Pick<Negations, "hyphenPrefixes" | "contracted">;
  /** The codes of the currencies that the language names. */
  currencies: readonly string[];
  /** Whether the language says where its sentences end. */
  hasSentences: boolean;
}

/** The shared parts of a lexicon. */
export function sharedPartsOf(lexicon: Lexicon): SharedParts {
  const currencies = (lexicon.money?.names ?? []).flatMap(({ owners = {} }) => Object.keys(owners));
  return { ...lexicon, currencies, hasSentences: lexicon.sentences !== undefined };
}
