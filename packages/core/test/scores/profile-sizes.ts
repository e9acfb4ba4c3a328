import { codingFields } from "../../src/formats/extraction-profile/answer-shape.ts";
import type { ProfileConcept } from "../../src/formats/extraction-profile/concepts.ts";
import { type ExtractionProfile, extractionProfile } from "../../src/formats/extraction-profile/extraction-profile.ts";
import type { Provider } from "../../src/formats/extraction-profile/provider.ts";
import { type ProfileName, profileFaults } from "../profile-faults.ts";

/** A profile with its options and the result of checking the services' rules. */
export interface MeasuredProfile {
  provider: Provider;
  asks: string;
  profile: ExtractionProfile;
  faults: number;
}

const checkedBy: Readonly<Record<Provider, ProfileName>> = {
  openai: "openai_202602",
  anthropic: "anthropic",
  gemini: "gemini_202503",
  minimal: "minimal_202602",
};

/** The profiles of all services: the usual fields that a text can fill, and every field of the format. */
export function measuredProfiles(): MeasuredProfile[] {
  const everything = Object.keys(codingFields()) as ProfileConcept[];
  return (Object.keys(checkedBy) as Provider[]).flatMap((provider) => [
    measured(provider, "what a text can tell", extractionProfile({ provider })),
    measured(provider, "every field", extractionProfile({ provider, detail: "all", concepts: everything })),
  ]);
}

function measured(provider: Provider, asks: string, profile: ExtractionProfile): MeasuredProfile {
  return { provider, asks, profile, faults: profileFaults(profile.schema, checkedBy[provider]).length };
}
