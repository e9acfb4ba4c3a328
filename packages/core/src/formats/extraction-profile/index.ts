// biome-ignore-all lint/performance/noBarrelFile: the page of the subpath ./formats/extraction-profile
/**
 * What a language model needs to code an article, and the way back: a flat JSON Schema for structured output, an
 * instruction, and a reader that turns the answer into a coding.
 *
 * @packageDocumentation
 */
export type { Detail, ProfileConcept } from "./concepts.ts";
export { type ExtractionProfile, extractionProfile, type ProfileOptions } from "./extraction-profile.ts";
export { type FromProfile, fromProfile } from "./from-profile.ts";
export type { ProfileSize } from "./profile-size.ts";
export { type Provider, profileLimits } from "./provider.ts";
export { type AbsentAs, toProfile } from "./to-profile.ts";
