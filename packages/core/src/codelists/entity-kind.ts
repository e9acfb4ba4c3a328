import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** What an entity is, in the sense it mainly has in the text. */
export const entityKindList = codelist({
  id: "entity-kind",
  title: { en: "Entity kind", ar: "نوع الكيان" },
  description: "What an entity is, in the sense it mainly has in the text.",
  open: false,
  source: "this project; ACE/Rich ERE",
  // biome-ignore format: a value a line
  values: [
    { value: "person", label: { en: "person", ar: "شخص" }, definition: "One human being, named or not.", source: "ACE/Rich ERE, PER" },
    { value: "organization", label: { en: "organization", ar: "منظمة" }, definition: "A body with members and officers, such as a government, ministry, company, party or alliance with an office.", source: "ACE/Rich ERE, ORG" },
    { value: "group", label: { en: "group", ar: "مجموعة" }, definition: "Several persons or countries without an office of their own, such as a delegation or a loose alliance.", source: "this project" },
    { value: "country", label: { en: "country", ar: "دولة" }, definition: "A state, as territory and as actor; its capital used for it is a metonym of it.", source: "ACE/Rich ERE, GPE" },
    { value: "place", label: { en: "place", ar: "مكان" }, definition: "A city, province or other named place that is not a country.", source: "ACE/Rich ERE, GPE and LOC" },
    { value: "region", label: { en: "region", ar: "منطقة" }, definition: "An area above countries or across them, such as the Middle East.", source: "ACE/Rich ERE, LOC" },
    { value: "facility", label: { en: "facility", ar: "منشأة" }, definition: "A built thing, such as a plant, palace, port, base or airport.", source: "ACE/Rich ERE, FAC" },
    { value: "event", label: { en: "event", ar: "حدث" }, definition: "A named happening that is neither a coded visit nor a coded meeting, such as a war, a summit or an election.", source: "this project" },
    { value: "agreement", label: { en: "agreement", ar: "اتفاق" }, definition: "An agreed text that is mentioned and not coded as an agreement with a stage.", source: "this project" },
    { value: "measure", label: { en: "measure", ar: "إجراء" }, definition: "A single act of policy, such as sanctions, a ban or a decision.", source: "this project" },
    { value: "policy", label: { en: "policy", ar: "سياسة" }, definition: "A lasting line of conduct, programme or doctrine.", source: "this project" },
    { value: "product", label: { en: "product", ar: "منتج" }, definition: "Goods, such as a vaccine, a weapon or oil.", source: "this project" },
    { value: "topic", label: { en: "topic", ar: "موضوع" }, definition: "A subject that is talked about and is none of the other kinds.", source: "this project" },
  ],
});

/** A code of the list `entityKind`. */
export const EntityKindSchema = z.enum(valuesOf(entityKindList)).register(meta, {
  id: "EntityKind",
  codelist: "entity-kind",
  description: "What an entity is, in the sense it mainly has in the text.",
});
