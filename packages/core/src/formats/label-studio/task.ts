import type { Article } from "../../generated/types.ts";
import { offsetConverter } from "../../text/offsets.ts";
import { articleAnnotations } from "../annotations/article-annotations.ts";

/** A labelled region of a text; `meta` is what the tool shows and keeps with it. */
interface Region {
  id: string;
  from_name: "label";
  to_name: "text";
  type: "labels";
  value: { start: number; end: number; text: string; labels: [string] };
  meta?: { key: string; fields?: Readonly<Record<string, unknown>> };
}

/** A task to import. */
interface Task {
  data: {
    text: string;
    id: string;
    language: string;
    /** What has no region: the article itself, its entities, values without quotes. */
    objects: { key: string; label: string; fields: Readonly<Record<string, unknown>> }[];
  };
  predictions: [{ model_version: "diplomatic-visits"; result: Region[] }];
}

/** Writes an article as a task whose prediction labels every quote; the regions of one fact have one key. */
export function taskOf(article: Article): Task {
  const { text, id, inLanguage } = article;
  const { toCodePoints } = offsetConverter(text);
  const result: Region[] = [];
  const objects: Task["data"]["objects"] = [];
  for (const { key, label, fields, quotes } of articleAnnotations(article)) {
    if (quotes.length === 0) objects.push({ key, label, fields });
    for (let i = 0; i < quotes.length; i++) {
      const { start, end, quote } = quotes[i] as (typeof quotes)[number];
      result.push({
        id: `r${result.length + 1}`,
        from_name: "label",
        to_name: "text",
        type: "labels",
        value: { start: toCodePoints(start), end: toCodePoints(end), text: quote, labels: [label] },
        meta: i === 0 ? { key, fields } : { key },
      });
    }
  }
  return {
    data: { text, id, language: inLanguage, objects },
    predictions: [{ model_version: "diplomatic-visits", result }],
  };
}
