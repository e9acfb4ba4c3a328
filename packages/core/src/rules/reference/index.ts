import type { Rule } from "../rule.ts";
import { codedTwice } from "./coded-twice.ts";
import { countryMentioned } from "./country-mentioned.ts";
import { countryWords } from "./country-words.ts";
import { listedTwice } from "./listed-twice.ts";
import { mentioned } from "./mentioned.ts";
import { mentionsNest } from "./mentions-nest.ts";
import { metonymPlace } from "./metonym-place.ts";
import { nameOfOther } from "./name-of-other.ts";
import { oneAddressOneEntity } from "./one-address-one-entity.ts";
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
  oneAddressOneEntity,
  metonymPlace,
  mentionsNest,
  oneSpanOneEntity,
  partOfCycle,
  listedTwice,
  codedTwice,
  countryWords,
  nameOfOther,
  placeKind,
];
