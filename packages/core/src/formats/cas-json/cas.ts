import type { Article } from "../../generated/types.ts";
import type { Annotation } from "../annotations/annotation.ts";
import { articleAnnotations } from "../annotations/article-annotations.ts";
import { casTypes, entityType, factType, objectType } from "./cas-types.ts";

type FeatureStructure = Record<string, unknown>;

/** A CAS as an object of JSON. */
interface Cas {
  "%TYPES": typeof casTypes;
  "%FEATURE_STRUCTURES": FeatureStructure[];
  "%VIEWS": { _InitialView: { "%SOFA": number; "%MEMBERS": number[] } };
}

/** Writes an article as a CAS with one view. */
export function casOf(article: Article): Cas {
  const { text, inLanguage } = article;
  const sofa = { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaID: "_InitialView", mimeType: "text" };
  const structures: FeatureStructure[] = [{ ...sofa, sofaString: text }];
  const add = (type: string, features: FeatureStructure) =>
    structures.push({ "%ID": structures.length + 1, "%TYPE": type, "@sofa": 1, ...features });
  add("uima.tcas.DocumentAnnotation", { begin: 0, end: text.length, language: inLanguage });
  for (const annotation of articleAnnotations(article)) {
    const { key, quotes } = annotation;
    const features = featuresOf(annotation);
    if (quotes.length === 0) add(objectType, features);
    for (let i = 0; i < quotes.length; i++) {
      const { start: begin, end, quote } = quotes[i] as (typeof quotes)[number];
      add(factType, { begin, end, quote, ...(i === 0 ? features : { key, label: annotation.label }) });
      const [, entity] = mentionKey.exec(key) ?? [];
      if (entity !== undefined) add(entityType, { begin, end, value: annotation.label, identifier: entity });
    }
  }
  const members = structures.slice(1).map((_, i) => i + 2);
  return {
    "%TYPES": casTypes,
    "%FEATURE_STRUCTURES": structures,
    "%VIEWS": { _InitialView: { "%SOFA": 1, "%MEMBERS": members } },
  };
}

const mentionKey = /^\/entities\/([^/]+)\/mentions\//;

// The coded value is a feature of its own, which tools list and search; the other fields are one text of JSON.
function featuresOf({ key, label, fields }: Annotation): FeatureStructure {
  const { value, ...others } = fields;
  const isPlain = typeof value === "string";
  const inJson = isPlain ? others : fields;
  return {
    key,
    label,
    ...(isPlain ? { value } : {}),
    ...(Object.keys(inJson).length > 0 ? { fields: JSON.stringify(inJson) } : {}),
  };
}
