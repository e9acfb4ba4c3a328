import type { Article, CodingRecord, Evidence } from "../../generated/types.ts";
import { type OffsetConverter, offsetConverter } from "../../text/offsets.ts";
import { isHighSurrogate, isLowSurrogate } from "../../text/span.ts";
import { unitAt } from "../../text/units-of.ts";
import type { Annotation } from "../annotations/annotation.ts";
import { articleAnnotations } from "../annotations/article-annotations.ts";

/** A resource of JSON-LD. */
export type WebResource = Record<string, unknown>;

/** The context of the standard. */
export const annotationContext = "http://www.w3.org/ns/anno.jsonld";

/** Writes an article as a collection with one page; the first annotation has the text as its body. */
export function annotationCollection(article: Article): WebResource {
  const { id, text, codings } = article;
  const writing: Writing = { article, ...offsetConverter(text), sameAs: sameAsOf(article) };
  const items = articleAnnotations(article).map((annotation) => webAnnotationOf(writing, annotation));
  return {
    "@context": annotationContext,
    id: `${id}#annotations`,
    type: "AnnotationCollection",
    ...(codings ? { creator: codings.map(agentOf) } : {}),
    total: items.length,
    first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items },
  };
}

interface Writing extends Pick<OffsetConverter, "toCodePoints"> {
  article: Article;
  /** What the entities are elsewhere, by their ids. */
  sameAs: ReadonlyMap<string, string>;
}

function sameAsOf({ entities = [] }: Article): Map<string, string> {
  return new Map(entities.flatMap(({ id, sameAs }) => (sameAs?.[0] === undefined ? [] : [[id, sameAs[0]] as const])));
}

function agentOf({ coder: { kind, name } }: CodingRecord): WebResource {
  return { type: kind === "human" ? "Person" : "Software", name };
}

function webAnnotationOf(writing: Writing, annotation: Annotation): WebResource {
  const { key, quotes } = annotation;
  const { id } = writing.article;
  const targets = quotes.map((quote) => targetOf(writing, quote));
  return {
    id: key === "" ? `${id}#article` : `${id}#${key}`,
    type: "Annotation",
    motivation: key === "" ? "describing" : mentionKey.test(key) ? "identifying" : "classifying",
    body: key === "" ? [textBody(writing.article), ...bodiesOf(writing, annotation)] : bodiesOf(writing, annotation),
    target: targets.length === 0 ? id : targets.length === 1 ? targets[0] : targets,
  };
}

const mentionKey = /^\/entities\/([^/]+)\/mentions\//;

function textBody({ text, inLanguage, textDirection }: Article): WebResource {
  const common = { type: "TextualBody", purpose: "describing", format: "text/plain" };
  return { ...common, language: inLanguage, textDirection, value: text };
}

// What the annotation is, its value, its other fields, and for a mention the entity.
function bodiesOf({ article, sameAs }: Writing, { key, label, fields }: Annotation): WebResource[] {
  const { value, ...others } = fields;
  const isPlain = typeof value === "string";
  const inJson = isPlain ? others : fields;
  const bodies: WebResource[] = [{ type: "TextualBody", purpose: "classifying", value: label }];
  if (isPlain) bodies.push({ type: "TextualBody", purpose: "tagging", value });
  if (Object.keys(inJson).length > 0)
    bodies.push({
      type: "TextualBody",
      purpose: "describing",
      format: "application/json",
      value: JSON.stringify(inJson),
    });
  const [, entity] = mentionKey.exec(key) ?? [];
  if (entity !== undefined)
    bodies.push({
      type: "SpecificResource",
      purpose: "identifying",
      source: sameAs.get(entity) ?? `${article.id}#/entities/${entity}`,
    });
  return bodies;
}

function targetOf({ article: { id, text }, toCodePoints }: Writing, { start, end, quote }: Evidence): WebResource {
  const prefix = text.slice(contextStart(text, start), start);
  const suffix = text.slice(end, contextEnd(text, end));
  const around = { ...(prefix === "" ? {} : { prefix }), ...(suffix === "" ? {} : { suffix }) };
  return {
    type: "SpecificResource",
    source: id,
    selector: [
      { type: "TextQuoteSelector", exact: quote, ...around },
      { type: "TextPositionSelector", start: toCodePoints(start), end: toCodePoints(end) },
    ],
  };
}

/** How much of the text is repeated before and after a quote, in UTF-16 units. */
const contextUnits = 24;

function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - contextUnits);
  return isLowSurrogate(unitAt(text, from)) ? from + 1 : from;
}

function contextEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + contextUnits);
  return to > end && isHighSurrogate(unitAt(text, to - 1)) ? to - 1 : to;
}
