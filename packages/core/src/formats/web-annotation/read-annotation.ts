import type { StatedAnnotation } from "../annotations/annotation.ts";
import { fieldsOfFlat } from "../annotations/flat-fields.ts";
import { foreignMeaning } from "../annotations/foreign-labels.ts";
import { listIn, objectOf, stringIn } from "../annotations/json-values.ts";
import type { LossList } from "../annotations/loss-list.ts";
import { isJsonObject, type JsonObject } from "../envelope/taken-fields.ts";
import { addressIn, spansOfTargets } from "./read-target.ts";

/** What an annotation is read with. */
export interface AnnotationContext {
  place: string;
  /** The address of what is annotated. */
  source: string;
  losses: LossList;
  labels: Readonly<Record<string, string>> | undefined;
}

/** The text that one of our annotations has as its body. */
export interface TextInBody {
  text: string;
  language?: string;
}

/** The text of the annotation that describes the whole article. */
export function envelopeIn(annotation: JsonObject): TextInBody | undefined {
  if (!stringIn(annotation["id"])?.endsWith("#article")) return undefined;
  const body = listIn(annotation["body"])
    .map(objectOf)
    .find(({ format, value }) => format === "text/plain" && typeof value === "string");
  if (!body) return undefined;
  const language = stringIn(body["language"]);
  return { text: stringIn(body["value"]) ?? "", ...(language === undefined ? {} : { language }) };
}

/** Reads an annotation, ours by its key, a foreign one by its tags. */
export function annotationIn(annotation: JsonObject, context: AnnotationContext): StatedAnnotation {
  const bodies = bodiesOf(annotation);
  const key = keyOf(annotation, context.source);
  const spans = spansOfTargets(annotation, context.losses);
  const { place } = context;
  const label = bodies.find(({ purpose }) => purpose === "classifying")?.value;
  if (key === undefined || label === undefined) return foreign(annotation, { ...context, bodies, spans });
  const value = bodies.find(({ purpose }) => purpose === "tagging")?.value;
  const json = bodies.find(({ format }) => format === "application/json")?.value;
  return { place, key, label, fields: fieldsOfFlat(value === undefined ? {} : { value }, json), spans };
}

interface Body {
  purpose: string;
  value?: string;
  format?: string;
  /** The address of a body that is a resource elsewhere. */
  address?: string;
}

function bodiesOf(annotation: JsonObject): Body[] {
  const motivation = stringIn(listIn(annotation["motivation"])[0]) ?? "";
  const own = listIn(annotation["body"]).flatMap((body) => bodyOf(body, motivation));
  const { bodyValue, text, tags } = annotation;
  // of Hypothesis: its tags, and the comment as text
  const tagged = listIn(tags).flatMap((tag) => (typeof tag === "string" ? [{ purpose: "tagging", value: tag }] : []));
  const comments = [bodyValue, text].flatMap((value) =>
    typeof value === "string" && value !== "" ? [{ purpose: motivation || "commenting", value }] : [],
  );
  return [...own, ...tagged, ...comments];
}

function bodyOf(body: unknown, motivation: string): Body[] {
  if (typeof body === "string") return [{ purpose: motivation, address: body }];
  if (!isJsonObject(body)) return [];
  if (body["items"] !== undefined)
    return listIn(body["items"])
      .slice(0, 1)
      .flatMap((item) => bodyOf(item, motivation));
  const value = stringIn(body["value"]);
  const format = stringIn(body["format"]);
  const address = value === undefined ? addressIn(body) : undefined;
  return [
    {
      purpose: stringIn(listIn(body["purpose"])[0]) ?? motivation,
      ...(value === undefined ? {} : { value }),
      ...(format === undefined ? {} : { format }),
      ...(address === undefined ? {} : { address }),
    },
  ];
}

// A server gives an annotation an address of its own and keeps the former one.
function keyOf(annotation: JsonObject, source: string): string | undefined {
  const ids = [annotation["id"], ...listIn(annotation["canonical"]), ...listIn(annotation["via"])];
  for (const id of ids) {
    if (typeof id !== "string" || source === "" || !id.startsWith(`${source}#`)) continue;
    const fragment = id.slice(source.length + 1);
    if (fragment === "article") return "";
    if (fragment.startsWith("/")) return fragment;
  }
  return undefined;
}

/** The keys of an annotation that are read. */
const readKeys = new Set([
  ...["@context", "id", "type", "motivation", "body", "bodyValue", "target", "uri", "text", "tags", "canonical", "via"],
]);

interface ForeignContext extends AnnotationContext {
  bodies: readonly Body[];
  spans: StatedAnnotation["spans"];
}

function foreign(annotation: JsonObject, { place, bodies, spans, losses, labels }: ForeignContext): StatedAnnotation {
  for (const name of Object.keys(annotation)) if (!readKeys.has(name)) losses.add(name);
  const named = bodies.flatMap((body) => labelOf(body) ?? []);
  const label = named.find((one) => foreignMeaning(one, labels) !== undefined) ?? named[0] ?? "annotation";
  const addresses = bodies.flatMap(({ purpose, address }) =>
    purpose === "identifying" && address !== undefined && /^https?:/.test(address) ? [address] : [],
  );
  for (const body of bodies) {
    const isRead = labelOf(body) === label || addresses.includes(body.address ?? "");
    if (!isRead) losses.add(`body (${body.purpose || "without purpose"})`);
  }
  const [address] = addresses;
  return {
    place,
    label,
    fields: addresses.length > 0 ? { sameAs: addresses } : {},
    spans,
    ...(address === undefined ? {} : { entity: address }),
  };
}

function labelOf({ purpose, value, address }: Body): string | undefined {
  if (purpose !== "tagging" && purpose !== "classifying") return undefined;
  return value ?? address?.slice(Math.max(address.lastIndexOf("/"), address.lastIndexOf("#")) + 1);
}
