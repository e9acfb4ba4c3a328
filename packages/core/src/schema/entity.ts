import * as z from "zod";
import { CountryCodeSchema } from "../codelists/country.ts";
import { EntityKindSchema } from "../codelists/entity-kind.ts";
import { EntityStatusSchema } from "../codelists/entity-status.ts";
import { RankSchema } from "../codelists/rank.ts";
import { meta } from "../metadata/meta.ts";
import { coded, NoteSchema } from "./coded.ts";
import { EvidenceSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { MentionListSchema } from "./mention.ts";
import { UrlSchema } from "./url.ts";

/** An office a person holds or held; one person may hold two. */
export const OfficeSchema = z
  .strictObject({
    title: EvidenceSchema.clone().register(meta, { description: "The title as the text gives it." }),
    rank: coded(RankSchema)
      .exactOptional()
      .register(meta, { description: "The rank of the office; rank is not title." }),
    of: idOf("entity", "The country or body the office belongs to.").exactOptional(),
    former: z
      .literal(true)
      .exactOptional()
      .register(meta, { description: "True when the text says that the office is no longer held.", narrows: true }),
  })
  .register(meta, { id: "Office", description: "An office a person holds or held." });

/** Someone or something the text speaks of. */
export const EntitySchema = z
  .strictObject({
    id: IdSchema,
    kind: EntityKindSchema.clone().register(meta, {
      description: "What it is: person, organization, country, place …",
    }),
    name: LanguageMapSchema.clone().register(meta, { description: "Its name by language; adds nothing to the text." }),
    sameAs: z
      .array(UrlSchema)
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "The same thing elsewhere, such as in Wikidata; only verified ones." }),
    country: CountryCodeSchema.exactOptional().register(meta, {
      description: "ISO 3166-1 alpha-2 code of the country it is or belongs to, or XK, EU, UN.",
    }),
    partOf: idOf("entity", "The larger entity it belongs to.").exactOptional(),
    members: z
      .array(idOf("entity", "A member."))
      .min(1)
      .max(limits.list)
      .exactOptional()
      .register(meta, { description: "The members of a group." }),
    status: EntityStatusSchema.exactOptional().register(meta, {
      description: "Whether it exists: actual when absent; an alliance that is merely feared is hypothetical.",
      narrows: true,
    }),
    offices: z
      .array(OfficeSchema)
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "The offices the text gives a person." }),
    note: NoteSchema.exactOptional().register(meta, { description: "The coder's remark on the entity." }),
    mentions: MentionListSchema,
  })
  .register(meta, {
    id: "Entity",
    concept: "entity",
    description: "Someone or something the text speaks of, with every place where it does.",
  });
