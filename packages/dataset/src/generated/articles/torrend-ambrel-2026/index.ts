// Generated from articles/torrend-ambrel-2026 by `npm run generate`; do not edit.

import json from "../../../../articles/torrend-ambrel-2026/article.json" with { type: "json" };
import { frozen } from "../../../frozen.ts";
import { listOf, sentencesOf, textOf } from "../../../lists.ts";
import { type Lookup, lookup } from "../../../lookup.ts";
import type {
  KnownAgreement,
  KnownArticle,
  KnownEntity,
  KnownMeeting,
  KnownQuantity,
  KnownRelation,
  KnownSentence,
  KnownStatement,
  KnownTimeExpression,
  KnownVisit,
} from "./ids.ts";

export type * from "./ids.ts";

/**
 * The article, whole. Ids and references are typed as its own. It is frozen, down to the last list: take
 * `structuredClone(article)` to change it.
 */
export const article: KnownArticle = /* @__PURE__ */ frozen(json as unknown as KnownArticle);

/** Its text, exactly as received; every span counts UTF-16 units into it. */
export const text: string = /* @__PURE__ */ textOf(article);

/** Those the text speaks of. */
export const entities: readonly KnownEntity[] = /* @__PURE__ */ listOf(article, "entities");

/** The visits. */
export const visits: readonly KnownVisit[] = /* @__PURE__ */ listOf(article, "visits");

/** The meetings. */
export const meetings: readonly KnownMeeting[] = /* @__PURE__ */ listOf(article, "meetings");

/** The agreements. */
export const agreements: readonly KnownAgreement[] = /* @__PURE__ */ listOf(article, "agreements");

/** What is said, and by whom. */
export const statements: readonly KnownStatement[] = /* @__PURE__ */ listOf(article, "statements");

/** The numbers. */
export const quantities: readonly KnownQuantity[] = /* @__PURE__ */ listOf(article, "quantities");

/** Time expressions that date no coded object. */
export const times: readonly KnownTimeExpression[] = /* @__PURE__ */ listOf(article, "times");

/** Lasting ties between entities. */
export const relations: readonly KnownRelation[] = /* @__PURE__ */ listOf(article, "relations");

/** The sentences, headings included, with their glosses. */
export const sentences: readonly KnownSentence[] = /* @__PURE__ */ sentencesOf(article);

/** Looks up an entity by its id; throws RangeError for an id that this article does not have. */
export const entity: Lookup<KnownEntity> = /* @__PURE__ */ lookup(entities, "torrend-ambrel-2026");

/** Looks up a visit by its id; throws RangeError for an id that this article does not have. */
export const visit: Lookup<KnownVisit> = /* @__PURE__ */ lookup(visits, "torrend-ambrel-2026");

/** Looks up a meeting by its id; throws RangeError for an id that this article does not have. */
export const meeting: Lookup<KnownMeeting> = /* @__PURE__ */ lookup(meetings, "torrend-ambrel-2026");

/** Looks up an agreement by its id; throws RangeError for an id that this article does not have. */
export const agreement: Lookup<KnownAgreement> = /* @__PURE__ */ lookup(agreements, "torrend-ambrel-2026");

/** Looks up a statement by its id; throws RangeError for an id that this article does not have. */
export const statement: Lookup<KnownStatement> = /* @__PURE__ */ lookup(statements, "torrend-ambrel-2026");

/** Looks up a quantity by its id; throws RangeError for an id that this article does not have. */
export const quantity: Lookup<KnownQuantity> = /* @__PURE__ */ lookup(quantities, "torrend-ambrel-2026");

/** Looks up a time by its id; throws RangeError for an id that this article does not have. */
export const time: Lookup<KnownTimeExpression> = /* @__PURE__ */ lookup(times, "torrend-ambrel-2026");

/** Looks up a sentence by its id; throws RangeError for an id that this article does not have. */
export const sentence: Lookup<KnownSentence> = /* @__PURE__ */ lookup(sentences, "torrend-ambrel-2026");
