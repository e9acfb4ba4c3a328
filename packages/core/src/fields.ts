/**
 * The fields of the format as data: labels and descriptions in English and Arabic, types, codelists, and what agreement
 * compares. It does not import a schema, so a page gets the labels of the fields for a few kilobytes.
 *
 * @packageDocumentation
 */
export { fieldDescriptions } from "./generated/field-descriptions.ts";
export { fields } from "./generated/fields.ts";
export type { Concept } from "./metadata/concept.ts";
export type { ConceptDescription, ConceptFields, Field } from "./metadata/field.ts";
export type { Label, LabelLocale } from "./metadata/label.ts";
