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
import type { ReadOptions, ReadProblem, Received } from "../format.ts";
import { bodyIn, headlineIn } from "./item-text.ts";
import { associationRels, keywordRel, renditionNames } from "./write-item.ts";

/** The items of a file of ninjs 1, 2 or 3, in Superdesk's dialect too, as text and envelope. */
export function* readNinjs(input: string, options: ReadOptions = {}): Generator<Received> {
  for (const document of jsonDocuments(input)) {
    const { place } = document;
    if ("problem" in document) yield unusable(place, document.problem);
    else if (isJsonObject(document.value)) yield received(document.value, place, options);
    else yield unusable(place, { severity: "error", place, message: noItem });
  }
}

const noItem = { en: "an item of ninjs is a JSON object", ar: "عنصر ninjs كائن JSON" };

function received(item: JsonObject, place: string, options: ReadOptions): Received {
  const taken = new TakenFields();
  const read = new NodeReader(item, taken);
  const id = read.text(["uri", "guid", "_id"], iriValue);
  const name = id ?? shortText(item["uri"] ?? item["guid"]) ?? place;
  const { body, problems } = bodyIn(item, taken, name);
  const dateline = read.text(["located"], wordsValue);
  const { hasDateline, ...envelope } = receivedEnvelope(
    {
      name,
      headline: headlineIn(item, taken),
      body: body ?? options.text ?? "",
      dateline,
      language: read.text(["language"], languageValue),
      extent: read.text(["representationType", "representationtype"], extentIn) as Coding["extent"] | undefined,
      ...kindsOf(read, { id, ...originOf(read), ...rightsOf(read), ...subjectsOf(read, name) }),
    },
    options,
  );
  if (dateline !== undefined && !hasDateline) taken.giveBack(item, "located");
  takeFormat(item, taken);
  return {
    ...envelope,
    losses: (envelope.coding ? taken : new TakenFields()).losses(item),
    problems: [...problems, ...statusProblems(item, name), ...envelope.problems],
  };
}

function extentIn(value: unknown): string | undefined {
  const words: Readonly<Record<string, string>> = {
    full: "full",
    complete: "full",
    partial: "excerpt",
    incomplete: "excerpt",
  };
  return words[shortText(value) ?? ""];
}

function originOf(read: NodeReader) {
  const published = read.text(["firstpublished", "firstCreated", "firstcreated"], dateValue);
  const changed = read.text(["versionCreated", "versioncreated"], dateValue);
  return {
    version: read.text(["version"], shortText),
    datePublished: published ?? changed,
    dateModified: published === undefined ? undefined : changed,
    ...partiesOf(read),
    ...addressesOf(read),
  };
}

function partiesOf(read: NodeReader) {
  const authors = read.nodes("authors", (item) => partyOf(item.text(["name"], shortText)), limits.shortList);
  const by = authors.length > 0 ? undefined : partyOf(read.text(["by", "byline"], shortText));
  const sources = ["infoSources", "infosources", "infosource"].flatMap((key) => read.nodes(key, sourceIn, 2));
  const withRole = (role: string) => sources.find((source) => source.role === role)?.party;
  return {
    author: by ? [by] : authors,
    publisher: withRole("publisher"),
    provider: withRole("provider") ?? withRole("") ?? partyOf(read.text(["source"], shortText)),
    copyrightHolder: partyOf(read.text(["copyrightHolder", "copyrightholder"], shortText)),
  };
}

// Only a publisher, a provider and a source without a role have a place in an envelope.
function sourceIn(item: NodeReader): { role: string; party: Party } | undefined {
  const hasRole = item.keyIn(["role"]) !== undefined;
  const role = item.text(["role"], (value) => (value === "publisher" || value === "provider" ? value : undefined));
  if (hasRole && role === undefined) return undefined;
  const party = partyOf(item.text(["name"], shortText), item.text(["uri"], urlValue));
  return party && { role: role ?? "", party };
}

function addressesOf(read: NodeReader) {
  const renditions = read.nodes("renditions", renditionIn, limits.shortList);
  const associations = read.nodes("associations", associationIn, limits.shortList);
  const href = (name: string) => renditions.find((rendition) => rendition.name === name)?.href;
  const iris = (rel: string) => associations.filter((one) => one.rel === rel).map(({ iri }) => iri);
  return {
    url: href(renditionNames.url),
    archivedAt: href(renditionNames.archivedAt),
    isBasedOn: iris(associationRels.isBasedOn),
    translationOfWork: iris(associationRels.translationOfWork)[0],
  };
}

function renditionIn(item: NodeReader): { name: string; href: string } | undefined {
  const names: readonly unknown[] = Object.values(renditionNames);
  const name = item.text(["name"], (value) => (names.includes(value) ? (value as string) : undefined));
  const href = name === undefined ? undefined : item.text(["href"], urlValue);
  if (name === undefined || href === undefined) return undefined;
  item.text(["contentType"], (value) => (value === "text/html" ? value : undefined));
  return { name, href };
}

function associationIn(item: NodeReader): { rel: string; iri: string } | undefined {
  const rels: readonly unknown[] = Object.values(associationRels);
  const rel = item.text(["rel"], (value) => (rels.includes(value) ? (value as string) : undefined));
  const iri = rel === undefined ? undefined : item.text(["uri"], iriValue);
  if (rel === undefined || iri === undefined) return undefined;
  item.text(["name"], (value) => (value === rel ? rel : undefined));
  return { rel, iri };
}

function rightsOf(read: NodeReader) {
  const license = ["rightsInfo", "rightsinfo"].flatMap((key) =>
    read.nodes(
      key,
      (item) =>
        item.text(["linkedRights", "linkedrights"], urlValue) ??
        item.text(["encodedRights", "encodedrights"], (value) => shortText(value, limits.url)),
      1,
    ),
  )[0];
  return { license, usageInfo: read.text(["usageTerms", "usageterms"], (value) => shortText(value, limits.note)) };
}

// A subject comes from the metadata, so it quotes nothing: its source is the item.
function subjectsOf(read: NodeReader, name: string) {
  const found = ["subjects", "subject"].flatMap((key) => read.nodes(key, subjectIn, limits.shortList));
  const topics = [...new Set(found.flatMap((one) => one.topic ?? []))].slice(0, limits.shortList);
  const listed = read.nodes("keywords", (item) => item.text(["@value"], shortText), limits.shortList);
  const keywords = [...new Set([...found.flatMap((one) => one.keyword ?? []), ...listed])].slice(0, limits.shortList);
  const about = topics.map(
    (value): AuthoredCoded<string> => ({ value, source: { title: shortText(name) ?? "ninjs" } }),
  );
  return { about, keywords };
}

function subjectIn(item: NodeReader): { topic?: string; keyword?: string } | undefined {
  if (item.text(["rel"], (value) => (value === keywordRel ? keywordRel : undefined))) {
    const keyword = item.text(["name", "literal"], shortText);
    return keyword === undefined ? undefined : { keyword };
  }
  const topic = item.text(["uri", "code", "qcode", "literal"], topicIn);
  if (topic === undefined) return undefined;
  // the code says what the name does
  item.text(["name"], shortText);
  item.text(["rel"], (value) => (value === "about" ? value : undefined));
  return { topic };
}

function topicIn(value: unknown): string | undefined {
  const code = /(?:^|medtop:|mediatopic\/)([0-9]{8})$/.exec(shortText(value) ?? "")?.[1];
  return code && `medtop:${code}`;
}

function kindsOf(read: NodeReader, fields: object): Pick<Parameters<typeof receivedEnvelope>[0], "type" | "fields"> {
  const found = ["genres", "genre"].flatMap((key) => read.nodes(key, genreIn, limits.shortList));
  const genre = found.find((one) => findValue(genreList, one)) as Coding["genre"];
  const type = found.find((one) => findValue(articleTypeList, one)) as ArticleType | undefined;
  return { type, fields: { ...fields, genre } };
}

// The last part of an address: IPTC's is .../newscodes/genre/Analysis.
function genreIn(item: NodeReader): string | undefined {
  const known = (value: unknown) => {
    const word = (shortText(value) ?? "").replace(/^.*[/:]/, "");
    if (findValue(articleTypeList, word)) return word;
    return findValue(genreList, word.toLowerCase().replaceAll(" ", "-"))?.value;
  };
  const found = item.text(["uri", "name", "literal", "code", "qcode"], known);
  if (found !== undefined) item.text(["name"], (value) => (known(value) === found ? found : undefined));
  return found;
}

// What describes the item rather than the article, and what every reader counts again.
function takeFormat(item: JsonObject, taken: TakenFields): void {
  for (const key of ["standard", "$standard"]) {
    const named = taken.take(item, key);
    if (isJsonObject(named)) for (const part of Object.keys(named)) taken.take(named, part);
  }
  for (const key of ["charcount", "wordcount", "readtime"]) taken.take(item, key);
  if (item["type"] === "text") taken.take(item, "type");
}

function statusProblems(item: JsonObject, place: string): ReadProblem[] {
  const status = shortText(item["pubStatus"] ?? item["pubstatus"]);
  return status === undefined || status === "usable"
    ? []
    : [
        {
          severity: "warning",
          place,
          message: { en: `its publishing status is ${status}`, ar: `حالة نشره: ${status}` },
        },
      ];
}
