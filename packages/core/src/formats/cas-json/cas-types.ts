/** The layer of every fact, mention and quote: an annotation of the text. */
export const factType = "custom.Fact";

/** What has no quote: the article itself, its entities, values without quotes. */
export const objectType = "custom.FactObject";

/** The layer for named entities that INCEpTION and DKPro Core have. */
export const entityType = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

type TypeDescription = Record<string, unknown>;

function typeWith(name: string, superType: string, features: readonly string[]): TypeDescription {
  const described = features.map((feature) => [feature, { "%NAME": feature, "%RANGE": "uima.cas.String" }] as const);
  return { "%NAME": name, "%SUPER_TYPE": superType, ...Object.fromEntries(described) };
}

/** The type system of the layers that are written. */
export const casTypes: Readonly<Record<string, TypeDescription>> = {
  [factType]: typeWith(factType, "uima.tcas.Annotation", ["key", "label", "value", "fields", "quote"]),
  [objectType]: typeWith(objectType, "uima.cas.AnnotationBase", ["key", "label", "value", "fields"]),
  [entityType]: typeWith(entityType, "uima.tcas.Annotation", ["value", "identifier"]),
};
