import type { AgreementStage, AgreementType } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";

/** An agreed text with what a verb says of it; `start` and `end` are those of its clause from the verb to the noun. */
export interface AgreementFound extends Finding {
  type: Span & { value: AgreementType };
  stage: Span & { value: AgreementStage };
  /** The countries that the clause names as those who agree. */
  parties: readonly CountryWords[];
}
