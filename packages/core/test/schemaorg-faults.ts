/** An entry of the vocabulary as JSON-LD. */
interface Entry {
  "@id": string;
  "@type": string | string[];
  [key: string]: unknown;
}

/** What a document does against the vocabulary of schema.org, by its path; the vocabulary is its published JSON-LD. */
export type SchemaOrgJudge = (document: unknown) => string[];

const dates =
  /^-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}(?::[0-9]{2}){0,2}(?:[.][0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?$/;
const clock = /^T?[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$/;

/** Makes the judge: it asks for known types and properties, their domains and their ranges, and dates that are dates. */
export function schemaOrgJudge(vocabulary: { "@graph": Entry[] }): SchemaOrgJudge {
  const entries = new Map(vocabulary["@graph"].map((entry) => [entry["@id"], entry]));
  const ids = (entry: Entry | undefined, key: string) =>
    [entry?.[key] ?? []].flat().map((one) => (one as { "@id": string })["@id"]);
  const ancestors = (type: string): string[] => [type, ...ids(entries.get(type), "rdfs:subClassOf").flatMap(ancestors)];
  const isClass = (id: string) => [entries.get(id)?.["@type"] ?? []].flat().some((type) => type !== "rdf:Property");
  const isProperty = (id: string) => entries.get(id)?.["@type"] === "rdf:Property";

  const valueFault = (property: string, value: unknown): string | undefined => {
    const ranges = ids(entries.get(property), "schema:rangeIncludes");
    if (typeof value === "object" && value !== null && "@type" in value) {
      const types = typesOf(value).flatMap(ancestors);
      const isRole = types.some((type) => type.endsWith("Role"));
      return isRole || ranges.some((range) => types.includes(range)) ? undefined : `is none of ${ranges.join(", ")}`;
    }
    if (typeof value !== "string" || /^https?:|^[a-z]+:\/\//.test(value)) return undefined;
    const isDate = ranges.every((range) => ["schema:Date", "schema:DateTime"].includes(range));
    const isClock = ranges.every((range) => ["schema:Time", "schema:DateTime"].includes(range));
    if (isDate && !dates.test(value)) return `${value} is not a date`;
    return isClock && !isDate && !clock.test(value) && !dates.test(value) ? `${value} is not a time` : undefined;
  };

  const nodeFaults = (node: unknown, path: string): string[] => {
    if (Array.isArray(node)) return node.flatMap((item, i) => nodeFaults(item, `${path}/${i}`));
    if (typeof node !== "object" || node === null) return [];
    const types = typesOf(node);
    const known = types.filter(isClass);
    const unknown = types.filter((type) => !isClass(type)).map((type) => `${path}: ${type} is not a type`);
    const all = known.flatMap(ancestors);
    return [
      ...unknown,
      ...Object.entries(node).flatMap(([key, value]) => {
        const at = `${path}/${key}`;
        if (key === "@graph") return nodeFaults(value, at);
        if (key.startsWith("@") || key === "type" || key.includes(":")) return [];
        const property = `schema:${key.replace(/-(?:input|output)$/, "")}`;
        if (!isProperty(property)) return [`${at}: no property`];
        const domains = ids(entries.get(property), "schema:domainIncludes");
        const isRole = all.some((type) => type.endsWith("Role"));
        const fits = all.length === 0 || isRole || domains.some((domain) => all.includes(domain));
        const values = [value].flat().flatMap((one) => valueFault(property, one) ?? []);
        return [
          ...(fits ? [] : [`${at}: not a property of ${known.join(", ")}`]),
          ...values.map((fault) => `${at}: ${fault}`),
          ...nodeFaults(value, at),
        ];
      }),
    ];
  };
  return (document) => nodeFaults(document, "");
}

function typesOf(node: object): string[] {
  return [(node as { "@type"?: string | string[] })["@type"] ?? []]
    .flat()
    .map((type) => `schema:${type.replace(/^schema:|^https?:\/\/schema\.org\//, "")}`);
}
