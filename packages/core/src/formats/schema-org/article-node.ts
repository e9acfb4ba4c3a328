import { findValue } from "../../codelists/codelist.ts";
import { mediaTopicList } from "../../codelists/media-topic.ts";
import type { Meeting, Party } from "../../generated/types.ts";
import { urlPattern } from "../../text/address-pattern.ts";
import { bodyAfterHeadline } from "../envelope/envelope-text.ts";
import { entityNode } from "./entity-node.ts";
import { meetingNode, visitNode } from "./event-node.ts";
import { agreementNode, statementNode } from "./work-node.ts";
import { type DocumentWriting, dateIn, iriOf, isAgent, type Node, put, schemaTypeOf } from "./writing.ts";

/** Where IPTC publishes its Media Topics. */
const mediaTopicBase = "http://cv.iptc.org/newscodes/mediatopic/";

/** Where SPDX publishes its licences. */
export const spdxBase = "https://spdx.org/licenses/";

/** The article as a node of JSON-LD, with all that it mentions. */
export function articleNode(writing: DocumentWriting): Node {
  const { article } = writing;
  const node: Node = { "@context": "https://schema.org", "@type": article.type, "@id": article.id };
  putOrigin(writing, node);
  putRights(writing, node);
  const events = eventNodes(writing);
  put(node, "about", [...topicNodes(writing), ...events.focal]);
  put(node, "mentions", [
    ...events.background,
    ...(article.agreements ?? []).map((agreement) => agreementNode(writing, agreement)),
    ...(article.entities ?? []).map((entity) => entityNode(writing, entity)),
  ]);
  put(
    node,
    "hasPart",
    (article.statements ?? []).flatMap((statement) => statementNode(writing, statement) ?? []),
  );
  put(node, "articleBody", bodyAfterHeadline(article));
  return node;
}

function putOrigin(writing: DocumentWriting, node: Node): void {
  const { article } = writing;
  put(node, "url", article.url);
  put(node, "version", article.version);
  put(node, "genre", article.genre);
  put(node, "inLanguage", article.inLanguage);
  put(node, "headline", article.headline?.quote);
  put(node, "dateline", article.dateline?.quote);
  put(node, "datePublished", dateIn(writing, article.datePublished, "Article.datePublished"));
  put(node, "dateModified", dateIn(writing, article.dateModified, "Article.dateModified"));
  put(
    node,
    "author",
    article.author?.map((party) => partyNode(writing, party, "Person")),
  );
  put(node, "publisher", article.publisher && partyNode(writing, article.publisher, "Organization"));
  put(node, "provider", article.provider && partyNode(writing, article.provider, "Organization"));
  put(node, "archivedAt", article.archivedAt);
  put(node, "isBasedOn", article.isBasedOn);
  put(node, "keywords", article.keywords);
  put(node, "translationOfWork", article.translationOfWork && workAt(article.translationOfWork));
}

function putRights(writing: DocumentWriting, node: Node): void {
  const { license, usageInfo, copyrightHolder } = writing.article;
  if (license !== undefined) put(node, "license", licenseOf(license));
  put(node, "usageInfo", usageInfo && { "@type": "CreativeWork", text: usageInfo });
  put(node, "copyrightHolder", copyrightHolder && partyNode(writing, copyrightHolder, "Organization"));
}

// An author without an entity is taken for a person, any other party for an organization.
function partyNode(writing: DocumentWriting, { name, url, entity }: Party, type: string): Node {
  const known = entity === undefined ? undefined : writing.entities.get(entity);
  const node: Node = { "@type": known && isAgent(known) ? schemaTypeOf(known) : type };
  put(node, "@id", entity && iriOf(writing, entity));
  node["name"] = name;
  put(node, "url", url);
  return node;
}

function workAt(iri: string): Node {
  return { "@type": "CreativeWork", "@id": iri };
}

function licenseOf(license: string): string | Node {
  if (urlPattern.test(license)) return license;
  return /^[A-Za-z0-9.+-]+$/.test(license) && !license.startsWith("LicenseRef-")
    ? `${spdxBase}${license}`
    : { "@type": "CreativeWork", name: license };
}

function topicNodes({ article, locale }: DocumentWriting): Node[] {
  return (article.about ?? []).map(({ value }) => {
    const code = value.replace(/^medtop:/, "");
    const name = findValue(mediaTopicList, value)?.label[locale] ?? value;
    return {
      "@type": "DefinedTerm",
      "@id": `${mediaTopicBase}${code}`,
      name,
      termCode: value,
      inDefinedTermSet: mediaTopicBase,
    };
  });
}

// A meeting is in its visit; one without a visit is an event of its own.
function eventNodes(writing: DocumentWriting): { focal: Node[]; background: Node[] } {
  const { visits = [], meetings = [] } = writing.article;
  const inVisit = new Map<string, Meeting[]>(visits.map(({ id }) => [id, []]));
  const alone: Meeting[] = [];
  for (const meeting of meetings) (inVisit.get(meeting.visit?.value ?? "") ?? alone).push(meeting);
  const nodes = [
    ...visits.map((visit) => {
      const inside = (inVisit.get(visit.id) ?? []).map((meeting) => meetingNode(writing, meeting));
      return { role: visit.role, node: visitNode(writing, visit, inside) };
    }),
    ...alone.map((meeting) => ({ role: meeting.role, node: meetingNode(writing, meeting) })),
  ];
  const withRole = (isFocal: boolean) =>
    nodes.filter(({ role }) => (role === "focal") === isFocal).map(({ node }) => node);
  return { focal: withRole(true), background: withRole(false) };
}
