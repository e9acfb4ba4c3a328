import { articleTypeList } from "../../codelists/article-type.ts";
import { findValue } from "../../codelists/codelist.ts";
import { genreList } from "../../codelists/genre.ts";
import type { ArticleType, AuthoredCoded, Coding, Party } from "../../generated/types.ts";
import { limits } from "../../schema/limits.ts";
import { dateValue, iriValue, languageValue, shortText, urlValue, wordsValue } from "../envelope/field-values.ts";
import { jsonDocuments, unusable } from "../envelope/json-documents.ts";
import { NodeReader } from "../envelope/node-reader.ts";
import { partyOf, receivedEnvelope } from "../envelope/received-envelope.ts";
import { isJsonObject, type JsonObject, TakenFields } from "../envelope/taken-fields.ts";
import type { ReadOptions, Received } from "../format.ts";
import { spdxBase } from "./article-node.ts";

/** The articles of a JSON-LD file as text and envelope. */
export function* readSchemaOrg(input: string, options: ReadOptions = {}): Generator<Received> {
  for (const document of jsonDocuments(input)) {
    if ("problem" in document) {
      yield unusable(document.place, document.problem);
      continue;
    }
    const nodes = articlesIn(document.value);
    if (nodes.length === 0) yield unusable(document.place, { severity: "error", place: document.place, message: none });
    for (const node of nodes) yield received(node, document.place, options);
  }
}

const none = {
  en: "no article of schema.org is here, such as NewsArticle",
  ar: "لا يوجد هنا مقال بصيغة schema.org، مثل NewsArticle",
};

/** How deep graphs and lists are searched for articles. */
const mostDepth = 8;

function articlesIn(value: unknown, depth = 0): JsonObject[] {
  if (depth > mostDepth) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  if (!isJsonObject(value)) return [];
  if (typesOf(value).some((type) => /Article$|^Report$|Posting$/.test(type) && type !== "JobPosting")) return [value];
  return ["@graph", "mainEntity"].flatMap((key) => articlesIn(value[key], depth + 1));
}

function typesOf(node: JsonObject): string[] {
  const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
  return types.filter((type) => typeof type === "string").map((type) => type.replace(/^.*[/:#]/, ""));
}

function received(node: JsonObject, place: string, options: ReadOptions): Received {
  const taken = new TakenFields();
  const read = new NodeReader(node, taken);
  const id = read.text(["@id"], iriValue);
  const body = read.whole("articleBody") ?? options.text;
  const dateline = read.text(["dateline"], wordsValue);
  const { hasDateline, ...envelope } = receivedEnvelope(
    {
      name: id ?? place,
      headline: read.text(["headline", "name"], wordsValue),
      body: body ?? "",
      dateline,
      language: read.text(["inLanguage"], languageValue),
      type: typeIn(node, taken),
      fields: { id, ...originOf(read), ...rightsOf(read), about: topicsOf(read, id) },
    },
    options,
  );
  if (dateline !== undefined && !hasDateline) taken.giveBack(node, "dateline");
  taken.take(node, "@context");
  return { ...envelope, losses: (envelope.coding ? taken : new TakenFields()).losses(node) };
}

function originOf(read: NodeReader) {
  return {
    url: read.text(["url"], urlValue),
    version: read.text(["version"], shortText),
    genre: read.text(["genre"], (value) => findValue(genreList, shortText(value) ?? "")?.value) as Coding["genre"],
    datePublished: read.text(["datePublished"], dateValue),
    dateModified: read.text(["dateModified"], dateValue),
    author: read.nodes("author", partyIn, limits.shortList),
    publisher: read.nodes("publisher", partyIn, 1)[0],
    provider: read.nodes("provider", partyIn, 1)[0],
    archivedAt: read.text(["archivedAt"], urlValue),
    isBasedOn: read.nodes("isBasedOn", (item) => item.iri(iriValue), limits.shortList),
    keywords: keywordsOf(read),
    translationOfWork: read.nodes("translationOfWork", (item) => item.iri(iriValue), 1)[0],
  };
}

function rightsOf(read: NodeReader) {
  return {
    license: read.nodes(
      "license",
      (item) => licenseIn(item.iri(shortUrl) ?? item.text(["name", "@value"], shortText)),
      1,
    )[0],
    usageInfo: read.nodes(
      "usageInfo",
      (item) => item.text(["text", "@value", "@id", "url"], (value) => shortText(value, limits.note)),
      1,
    )[0],
    copyrightHolder: read.nodes("copyrightHolder", partyIn, 1)[0],
  };
}

function typeIn(node: JsonObject, taken: TakenFields): ArticleType | undefined {
  const type = typesOf(node).find((one) => findValue(articleTypeList, one));
  if (type !== undefined && typesOf(node).length === 1) taken.take(node, "@type");
  return type as ArticleType | undefined;
}

function partyIn(item: NodeReader): Party | undefined {
  const party = partyOf(item.text(["name", "@value"], shortText), item.text(["url"], urlValue));
  return party;
}

function shortUrl(value: unknown): string | undefined {
  const url = urlValue(value);
  return url?.startsWith("http") ? url : undefined;
}

function licenseIn(license: string | undefined): string | undefined {
  if (license === undefined || !license.startsWith(spdxBase)) return license;
  return license.slice(spdxBase.length).replace(/\.(?:html|json|txt)$/, "");
}

// Some publishers join keywords with commas.
function keywordsOf(read: NodeReader): string[] {
  const words = read.nodes(
    "keywords",
    (item) => item.text(["@value", "name"], (value) => shortText(value, limits.note)),
    limits.shortList,
  );
  const [only = ""] = words;
  const parts = words.length === 1 && only.includes(",") ? only.split(",") : words;
  const kept = parts.flatMap((part) => shortText(part) ?? []).slice(0, limits.shortList);
  return [...new Set(kept)];
}

// A subject comes from the metadata, so it quotes nothing: its source is the document.
function topicsOf(read: NodeReader, id: string | undefined): AuthoredCoded<string>[] {
  const title = shortText(id) ?? "schema.org JSON-LD";
  const codes = read.nodes("about", (item) => item.topic(), limits.shortList);
  return [...new Set(codes)].map((value) => ({ value, source: { title } }));
}
