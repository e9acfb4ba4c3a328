import type { Article } from "../../generated/types.ts";
import { offsetConverter } from "../../text/offsets.ts";
import { articleAnnotations } from "../annotations/article-annotations.ts";

/** A span of a line. */
interface LabelledSpan {
  start: number;
  end: number;
  label: string;
  text: string;
  key: string;
  fields?: Readonly<Record<string, unknown>>;
}

/** The line of an article, as an object of JSON. */
interface SpanLine {
  text: string;
  spans: LabelledSpan[];
  meta: { id: string; language: string };
  /** What has no span: the article itself, its entities, values without quotes. */
  objects: { key: string; label: string; fields: Readonly<Record<string, unknown>> }[];
}

/** Writes an article as one text with labelled spans; the spans of one fact have one key, and the first has its fields. */
export function spanLine(article: Article): SpanLine {
  const { text, id, inLanguage } = article;
  const { toCodePoints } = offsetConverter(text);
  const line: SpanLine = { text, spans: [], meta: { id, language: inLanguage }, objects: [] };
  for (const { key, label, fields, quotes } of articleAnnotations(article)) {
    if (quotes.length === 0) line.objects.push({ key, label, fields });
    for (let i = 0; i < quotes.length; i++) {
      const { start, end, quote } = quotes[i] as (typeof quotes)[number];
      const span: LabelledSpan = { start: toCodePoints(start), end: toCodePoints(end), label, text: quote, key };
      if (i === 0) span.fields = fields;
      line.spans.push(span);
    }
  }
  return line;
}
