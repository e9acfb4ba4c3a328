type Node = Record<string, unknown>;

/** What mlcroissant would find wrong in a Croissant graph: its rules on types, ids, references, sources and texts. */
export function croissantFaults(graph: Node): string[] {
  const faults: string[] = [];
  if (graph["@type"] !== "sc:Dataset") faults.push("the root is not a Dataset");
  for (const term of ["recordSet", "field", "source", "dataType"])
    if (!meansCroissant(graph["@context"] as Node, term)) faults.push(`the context does not define ${term}`);
  const [files, sets] = [nodesIn(graph["distribution"]), nodesIn(graph["recordSet"])];
  const fields = sets.flatMap((set) => nodesIn(set["field"]));
  const ids = new Set([...files, ...sets, ...fields].map((node) => node["@id"]));
  const isKnown = (id: unknown) => ids.has(id) || sets.some((set) => set["@id"] === id);
  for (const node of [...files, ...sets, ...fields]) {
    if (/\s|%20/.test(String(node["@id"]))) faults.push(`${node["@id"]}: an id has no spaces`);
    faults.push(...textFaults(node));
  }
  for (const file of files) faults.push(...fileFaults(file, isKnown));
  for (const set of sets) faults.push(...recordSetFaults(set, isKnown));
  return faults;
}

// A term that the context does not define is one of schema.org's.
function meansCroissant(context: Node, term: string): boolean {
  const meaning = context[term];
  return ((meaning as Node | undefined)?.["@id"] ?? meaning) === `cr:${term}`;
}

function fileFaults(file: Node, isKnown: (id: unknown) => boolean): string[] {
  const type = file["@type"];
  const needed = { "cr:FileObject": ["contentUrl", "encodingFormat"], "cr:FileSet": ["includes", "encodingFormat"] };
  if (type !== "cr:FileObject" && type !== "cr:FileSet") return [`${file["@id"]}: not a FileObject or a FileSet`];
  const isInside = file["containedIn"] !== undefined;
  const missing = needed[type].filter((key) => file[key] === undefined && !(isInside && key === "contentUrl"));
  return [
    ...missing.map((key) => `${file["@id"]}: no ${key}`),
    ...nodesIn(file["containedIn"])
      .filter((node) => !isKnown(node["@id"]))
      .map((node) => `no ${node["@id"]}`),
  ];
}

function recordSetFaults(set: Node, isKnown: (id: unknown) => boolean): string[] {
  if (set["@type"] !== "cr:RecordSet") return [`${set["@id"]}: not a RecordSet`];
  const fields = nodesIn(set["field"]);
  const isInline = set["data"] !== undefined || set["dataType"] !== undefined;
  const sources = new Set(fields.map((field) => originOf(field)).filter((id) => id !== undefined));
  const isJoined = fields.some((field) => field["references"] !== undefined);
  return [
    ...fields.flatMap((field) => fieldFaults(field, isInline, isKnown)),
    ...(sources.size > 1 && !isJoined ? [`${set["@id"]}: sources without a join`] : []),
  ];
}

function originOf(field: Node): unknown {
  const { fileObject, fileSet, field: other } = (field["source"] ?? {}) as Record<string, Node>;
  return (fileObject ?? fileSet)?.["@id"] ?? (other && String(other["@id"]).split("/")[0]);
}

function fieldFaults(field: Node, isInline: boolean, isKnown: (id: unknown) => boolean): string[] {
  const at = String(field["@id"]);
  const faults: string[] = [];
  if (field["@type"] !== "cr:Field") return [`${at}: not a Field`];
  const { source, value, subField, dataType, arrayShape, isArray } = field;
  if (!isInline && subField === undefined && (source === undefined) === (value === undefined))
    faults.push(`${at}: exactly one of source and value`);
  if (dataType === undefined && subField === undefined) faults.push(`${at}: no data type`);
  if (dataType !== undefined && [dataType].flat().some((type) => !/^(sc|cr|wd|xsd|rai|https?):/.test(String(type))))
    faults.push(`${at}: a data type without a vocabulary`);
  const origin = source as Record<string, Node> | undefined;
  const target = origin && (origin["fileObject"] ?? origin["fileSet"] ?? origin["field"]);
  if (source !== undefined && (target === undefined || !isKnown(target["@id"]))) faults.push(`${at}: bad source`);
  if (arrayShape !== undefined && isArray !== true) faults.push(`${at}: a shape without an array`);
  if (arrayShape !== undefined && !/^-?\d+(,-?\d+)*$/.test(String(arrayShape))) faults.push(`${at}: bad shape`);
  for (const referred of nodesIn((field["references"] as Node | undefined)?.["field"]))
    if (!isKnown(referred["@id"])) faults.push(`${at}: no ${referred["@id"]}`);
  return faults;
}

function textFaults(node: Node): string[] {
  const isText = (value: unknown): boolean =>
    value === undefined ||
    typeof value === "string" ||
    (typeof value === "object" && value !== null && Object.values(value).every(isText));
  return ["name", "description"].filter((key) => !isText(node[key])).map((key) => `${node["@id"]}: ${key} is not text`);
}

function nodesIn(value: unknown): Node[] {
  return [value ?? []].flat() as Node[];
}
