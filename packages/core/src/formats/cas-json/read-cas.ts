import type { StatedAnnotation } from "../annotations/annotation.ts";
import { fieldsOfFlat } from "../annotations/flat-fields.ts";
import { joinedByKey } from "../annotations/joined-by-key.ts";
import { numberIn, objectOf, stringIn } from "../annotations/json-values.ts";
import { type LossList, lossList } from "../annotations/loss-list.ts";
import { unreadable } from "../annotations/problems.ts";
import { receivedOf } from "../annotations/received.ts";
import { unusable } from "../envelope/json-documents.ts";
import { isJsonObject, type JsonObject } from "../envelope/taken-fields.ts";
import type { ReadOptions, Received } from "../format.ts";
import { entityType, factType, objectType } from "./cas-types.ts";

/** Reads a CAS: our layers, and the annotations of other layers by their value or by the name of their type. */
export function readCas(name: string, value: unknown, options: ReadOptions = {}): Received {
  if (!isJsonObject(value) || value["%FEATURE_STRUCTURES"] === undefined)
    return unusable(name, unreadable(name, notACas));
  const structures = structuresOf(value["%FEATURE_STRUCTURES"]);
  const sofas = structures.filter(({ type, features }) => type === "uima.cas.Sofa" && stringIn(features["sofaString"]));
  const sofa = sofas.find(({ features }) => features["sofaID"] === "_InitialView") ?? sofas[0];
  const losses = lossList();
  losses.add("uima.cas.Sofa", Math.max(0, sofas.length - 1));
  const inView = structures.filter(({ features }) => (features["@sofa"] ?? sofa?.id) === sofa?.id);
  losses.add("%VIEWS", structures.length - inView.length);
  const annotations = annotationsOf(inView, { name, losses });
  const title = inView.flatMap(({ features }) => stringIn(features["documentTitle"]) ?? [])[0];
  const language = inView.flatMap(({ features }) => stringIn(features["language"]) ?? [])[0];
  const text = stringIn(sofa?.features["sofaString"]) ?? options.text ?? "";
  const document = { name: title ?? name, text, unit: "utf-16" as const, annotations: joinedByKey(annotations) };
  const known = language === undefined || language === "x-unspecified" ? {} : { language };
  return receivedOf({ ...document, ...known }, options, { losses });
}

const notACas = {
  en: "expected a CAS with %FEATURE_STRUCTURES",
  ar: "المتوقع CAS فيه %FEATURE_STRUCTURES",
};

interface Structure {
  id: unknown;
  type: string;
  features: JsonObject;
}

// A list, or an object whose keys are the ids.
function structuresOf(value: unknown): Structure[] {
  const entries = Array.isArray(value)
    ? (value as unknown[]).map((one) => [objectOf(one)["%ID"], one] as const)
    : Object.entries(objectOf(value)).map(([id, one]) => [Number(id), one] as const);
  return entries.map(([id, one]) => {
    const features = objectOf(one);
    return { id, type: stringIn(features["%TYPE"]) ?? "", features };
  });
}

/** Types that say nothing which the text does not say, and those that are read for other things. */
const silent = new Set([
  ...["uima.cas.Sofa", "uima.tcas.DocumentAnnotation"],
  "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
]);

function annotationsOf(
  structures: readonly Structure[],
  { name, losses }: { name: string; losses: LossList },
): StatedAnnotation[] {
  const facts = new Set(structures.flatMap((one) => (one.type === factType ? [placeKey(one)] : [])));
  return structures.flatMap((structure): StatedAnnotation[] => {
    const { type, id, features } = structure;
    const place = `${name}/${String(id)}`;
    if (silent.has(type)) return [];
    if (type === factType || type === objectType) return ownAnnotation(structure, place);
    if (type === entityType && facts.has(placeKey(structure))) return [];
    return foreignAnnotation(features, { type, place, losses });
  });
}

function placeKey({ features: { begin, end } }: Structure): string {
  return `${String(begin)} ${String(end)}`;
}

function ownAnnotation({ type, features }: Structure, place: string): StatedAnnotation[] {
  const { key, label, value, fields, quote, begin, end } = features;
  const own = stringIn(key);
  const words = stringIn(quote);
  const span = { start: numberIn(begin) ?? Number.NaN, end: numberIn(end) ?? Number.NaN };
  return [
    {
      place,
      ...(own === undefined ? {} : { key: own }),
      label: stringIn(label) ?? "",
      fields: fieldsOfFlat(typeof value === "string" ? { value } : {}, fields),
      spans: type === objectType ? [] : [words === undefined ? span : { ...span, quote: words }],
    },
  ];
}

function foreignAnnotation(
  features: JsonObject,
  { type, place, losses }: { type: string; place: string; losses: LossList },
): StatedAnnotation[] {
  const short = type.slice(type.lastIndexOf(".") + 1);
  const start = numberIn(features["begin"]);
  const end = numberIn(features["end"]);
  if (start === undefined || end === undefined) {
    losses.add(short);
    return [];
  }
  const label = stringIn(features["value"]) ?? stringIn(features["label"]) ?? short;
  const identifier = stringIn(features["identifier"]);
  const isAddress = identifier !== undefined && /^https?:/.test(identifier);
  const fields = isAddress ? { sameAs: [identifier] } : {};
  return [
    { place, label, fields, spans: [{ start, end }], ...(identifier === undefined ? {} : { entity: identifier }) },
  ];
}
