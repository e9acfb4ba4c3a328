import type { Article, Entity, Evidence, Mention } from "../../generated/types.ts";
import type { Annotation } from "./annotation.ts";

/** The concepts of the lists of an article, by the field of the list. */
const conceptOfList: Readonly<Record<string, string>> = {
  entities: "Entity",
  visits: "Visit",
  meetings: "Meeting",
  agreements: "Agreement",
  statements: "Statement",
  quantities: "Quantity",
  times: "TimeExpression",
  relations: "Relation",
  offices: "Office",
};

/**
 * An article as annotations of its text, an owner before its parts: the article itself, its objects with their facts and
 * mentions, the blocks that are not paragraphs, and the sentences with a gloss.
 */
export function articleAnnotations(article: Article): Annotation[] {
  const found: Annotation[] = [];
  // the text is not an annotation, and every reader computes the others again
  const { $schema, specVersion, textHash, offsetUnit, text, sections, ...rest } = article;
  addNode(found, rest, { key: "", label: "Article" });
  addBlocks(found, article);
  return found;
}

type Node = Readonly<Record<string, unknown>>;

interface Place {
  key: string;
  label: string;
}

const noFields = {};

function addNode(found: Annotation[], node: Node, { key, label }: Place): void {
  const fields: Record<string, unknown> = {};
  const own: { -readonly [K in keyof Annotation]: Annotation[K] } = { key, label, fields, quotes: [] };
  found.push(own);
  for (const name in node) {
    const value = node[name];
    if (name === "evidence") own.quotes = value as Evidence[];
    else if (typeof value !== "object" || value === null) fields[name] = value;
    else if (Array.isArray(value)) {
      if (!addList(found, value, { node, name, key, label })) fields[name] = value;
    } else if ("evidence" in value) addNode(found, value as Node, { key: `${key}/${name}`, label: `${label}.${name}` });
    else if ("quote" in value) {
      // the title of an office stands for the office
      if (label === "Office") own.quotes = [value as Evidence];
      else
        found.push({ key: `${key}/${name}`, label: `${label}.${name}`, fields: noFields, quotes: [value as Evidence] });
    } else fields[name] = value;
  }
}

interface ListPlace extends Place {
  node: Node;
  name: string;
}

// Whether the items are annotations of their own.
function addList(found: Annotation[], list: readonly unknown[], { node, name, key, label }: ListPlace): boolean {
  if (name === "mentions") {
    addMentions(found, list as readonly Mention[], `${key}/mentions/`, (node as unknown as Entity).kind);
    return true;
  }
  const first = list[0];
  if (typeof first !== "object" || first === null) return false;
  if (!("evidence" in first || "mentions" in first || name === "offices")) return false;
  const concept = conceptOfList[name];
  const itemLabel = concept !== undefined && (key === "" || name === "offices") ? concept : `${label}.${name}`;
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as Node;
    const id = item["id"];
    addNode(found, item, { key: `${key}/${name}/${typeof id === "string" ? id : i}`, label: itemLabel });
  }
  return true;
}

function addMentions(found: Annotation[], mentions: readonly Mention[], prefix: string, kind: string): void {
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const { form, note } = mention;
    found.push({
      key: prefix + i,
      label: kind,
      fields: note === undefined ? { form } : { form, note },
      quotes: [mention],
    });
  }
}

function addBlocks(found: Annotation[], { text, sections }: Article): void {
  let blocks = 0;
  let sentences = 0;
  const quotes = ({ start, end }: { start: number; end: number }) => [{ start, end, quote: text.slice(start, end) }];
  for (const section of sections)
    for (const block of section.blocks) {
      const { kind, speaker } = block;
      if (kind !== "paragraph" || speaker !== undefined)
        found.push({
          key: `/blocks/${blocks}`,
          label: `Block.${kind}`,
          fields: speaker === undefined ? { kind } : { kind, speaker },
          quotes: quotes(block),
        });
      blocks++;
      for (const sentence of block.sentences) {
        const { gloss } = sentence;
        if (gloss)
          found.push({
            key: `/sentences/${sentences}`,
            label: "Sentence",
            fields: { gloss },
            quotes: quotes(sentence),
          });
        sentences++;
      }
    }
}
