import type { Rule } from "../rule.ts";
import { countryMentioned } from "./country-mentioned.ts";
import { countryWords } from "./country-words.ts";
import { listedTwice } from "./listed-twice.ts";
import { mentioned } from "./mentioned.ts";
import { mentionsNest } from "./mentions-nest.ts";
import { metonymPlace } from "./metonym-place.ts";
import { oneNameOneEntity } from "./one-name-one-entity.ts";
import { oneSpanOneEntity } from "./one-span-one-entity.ts";
import { partOfCycle } from "./part-of-cycle.ts";
import { placeKind } from "./place-kind.ts";
import { reservedId } from "./reserved-id.ts";
import { resolved } from "./resolved.ts";
import { rightKind } from "./right-kind.ts";
import { uniqueId } from "./unique-id.ts";

/** The rules of ids, references and mentions. */
export const referenceRules: readonly Rule[] = [
  uniqueId,
  reservedId,
  resolved,
  rightKind,
  mentioned,
  countryMentioned,
  oneNameOneEntity,
  metonymPlace,
  mentionsNest,
  oneSpanOneEntity,
  partOfCycle,
  listedTwice,
  countryWords,
  placeKind,
];
