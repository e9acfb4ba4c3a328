import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** A lasting relation, read from source to target. */
export const relationKindList = codelist({
  id: "relation-kind",
  title: { en: "Relation kind", ar: "نوع العلاقة" },
  description: "A lasting tie, read from source to target.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "member-of", label: { en: "member of", ar: "عضو في" }, definition: "The source belongs to the target, a group or organization.", source: "ACE/Rich ERE" },
    { value: "allied-with", label: { en: "allied with", ar: "حليف لـ" }, definition: "The source and the target are allies, in the text's words.", source: "this project" },
    { value: "opposes", label: { en: "opposes", ar: "خصم لـ" }, definition: "The source is an enemy, rival or opponent of the target, in the text's words.", source: "this project" },
    { value: "located-in", label: { en: "located in", ar: "يقع في" }, definition: "The source lies in the target.", source: "ACE/Rich ERE" },
    { value: "party-to", label: { en: "party to", ar: "طرف في" }, definition: "The source is a party to the target, an agreement or conflict.", source: "this project" },
  ],
});

/** A code of the list `relationKind`. */
export const RelationKindSchema = z.enum(valuesOf(relationKindList)).register(meta, {
  id: "RelationKind",
  codelist: "relation-kind",
  description: "A lasting tie, read from source to target.",
});
