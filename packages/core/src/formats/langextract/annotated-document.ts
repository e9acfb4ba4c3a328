import type { Article } from "../../generated/types.ts";
import { offsetConverter } from "../../text/offsets.ts";
import { articleAnnotations } from "../annotations/article-annotations.ts";
import { flatFields } from "../annotations/flat-fields.ts";

/** An extraction as langextract stores it. */
interface Extraction {
  extraction_class: string;
  extraction_text: string;
  char_interval: { start_pos: number; end_pos: number } | null;
  alignment_status: "match_exact" | null;
  extraction_index: number;
  /** The extractions of one fact have one group. */
  group_index: number;
  description: string | null;
  attributes: Record<string, string>;
}

/** A document as langextract stores it. */
interface AnnotatedDocument {
  document_id: string;
  text: string;
  extractions: Extraction[];
}

/** Writes an article as an annotated document; what has no quote has no interval, as an extraction that was not aligned. */
export function annotatedDocument(article: Article): AnnotatedDocument {
  const { text, id } = article;
  const { toCodePoints } = offsetConverter(text);
  const extractions: Extraction[] = [];
  let group = 0;
  for (const { key, label, fields, quotes } of articleAnnotations(article)) {
    const { strings, json } = flatFields(fields);
    const attributes = { key, ...strings, ...(json === undefined ? {} : { fields: json }) };
    const common = { extraction_class: label, group_index: group++, description: null };
    if (quotes.length === 0)
      extractions.push({
        ...common,
        extraction_text: "",
        char_interval: null,
        alignment_status: null,
        extraction_index: extractions.length,
        attributes,
      });
    for (let i = 0; i < quotes.length; i++) {
      const { start, end, quote } = quotes[i] as (typeof quotes)[number];
      extractions.push({
        ...common,
        extraction_text: quote,
        char_interval: { start_pos: toCodePoints(start), end_pos: toCodePoints(end) },
        alignment_status: "match_exact",
        extraction_index: extractions.length,
        attributes: i === 0 ? attributes : { key },
      });
    }
  }
  return { document_id: id, text, extractions };
}
