/** Whose structured output a profile is for; `minimal` is what OpenAI and Gemini have in common. */
export type Provider = "openai" | "anthropic" | "gemini" | "minimal";

/** What a service's structured output requires of a schema. */
export interface ProviderTraits {
  /** How an absent value is written: as null, or as an empty text or list if nullable types count against a limit. */
  absent: "null" | "empty";
  /** Whether every object lists the order of its properties. */
  ordering: boolean;
}

/** The traits of each service, as documented in February 2026. */
export const providers: Readonly<Record<Provider, ProviderTraits>> = {
  openai: { absent: "null", ordering: false },
  anthropic: { absent: "empty", ordering: false },
  gemini: { absent: "null", ordering: true },
  minimal: { absent: "null", ordering: false },
};

/** The strictest documented limits of any service; every profile stays within them. */
export const profileLimits = {
  /** Properties in the whole schema. */
  properties: 5_000,
  /** Levels of nested objects. */
  depth: 10,
  /** Values of all enums together. */
  enumValues: 1_000,
  /** Characters of all property names and enum values. */
  characters: 120_000,
  /** Nullable types in a profile that writes absent values as empty. */
  nullable: 16,
} as const;
