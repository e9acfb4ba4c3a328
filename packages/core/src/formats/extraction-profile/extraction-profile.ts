import type { Locale } from "../../article/issue.ts";
import type { JsonSchema } from "../json-schema.ts";
import { type Detail, fieldsFor, type ProfileConcept, usualConcepts } from "./concepts.ts";
import { instructionOf } from "./instruction.ts";
import { codelistsToName } from "./listed-codes.ts";
import { objectSchema } from "./profile-schema.ts";
import { type ProfileSize, sizeOf } from "./profile-size.ts";
import { type Provider, providers } from "./provider.ts";

/** The options of an extraction profile: what a model is asked for, and how. */
export interface ProfileOptions {
  /** Whose structured output the schema is for; `minimal` when absent. */
  provider?: Provider;
  /** The requested fields of a coding; when absent, all that a text can fill except glosses, blocks, topics and relations. */
  concepts?: readonly ProfileConcept[];
  /** `text` (default): what a text alone contains, so no sources, addresses, notes, alternatives or records; `all`: every field. */
  detail?: Detail;
  /** The language of the rules in the instruction; `en` when absent. */
  locale?: Locale;
  /** Rules of your own codebook, added to the instruction. */
  rules?: readonly string[];
}

/** What a language model needs to code an article: a schema for its answer, and an instruction. */
export interface ExtractionProfile {
  /** The name of the schema, for services that require one. */
  name: "coding";
  /** JSON Schema of the answer: flat, every property required, quotes instead of offsets. */
  schema: JsonSchema;
  /** The instruction: task, rules, fields and codes. */
  instruction: string;
  /** The size of the schema, in the units of the services' limits. */
  size: ProfileSize;
}

/**
 * What to send to a language model so that it codes an article: a JSON Schema for the service's structured output,
 * and an instruction, both derived from the schema of the authored form and the codelists. `fromProfile` reads the answer.
 */
export function extractionProfile(options: ProfileOptions = {}): ExtractionProfile {
  const { provider = "minimal", concepts = usualConcepts, detail = "text", locale = "en", rules = [] } = options;
  refuseMisuse({ provider, detail, locale });
  const traits = providers[provider];
  const fields = fieldsFor(concepts, detail);
  const schema = objectSchema(fields, { traits, named: codelistsToName(fields), described: new Set() });
  return {
    name: "coding",
    schema,
    instruction: instructionOf({ fields, traits, locale, rules }),
    size: sizeOf(schema),
  };
}

function refuseMisuse({ provider, detail, locale }: Required<Pick<ProfileOptions, "provider" | "detail" | "locale">>) {
  if (!Object.hasOwn(providers, provider)) throw new TypeError(`there is no profile for ${JSON.stringify(provider)}`);
  if (detail !== "text" && detail !== "all") throw new TypeError('detail must be "text" or "all"');
  if (locale !== "en" && locale !== "ar") throw new TypeError('locale must be "en" or "ar"');
}
