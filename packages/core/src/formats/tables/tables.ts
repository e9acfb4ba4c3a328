import { facts } from "../../article/facts.ts";
import { spanAt } from "../../article/locate.ts";
import type { Tables } from "../../generated/table-rows.ts";
import type { Article, Sentence } from "../../generated/types.ts";
import { codePointsOf } from "../../text/code-points.ts";
import { articleColumns } from "./article-columns.ts";
import type { Cell, Column, RowSource, Surroundings } from "./column.ts";
import { factColumns, type QuotedFact } from "./fact-columns.ts";
import { textIn } from "./field-columns.ts";
import { participantFacts } from "./participant-facts.ts";
import { columnsOfTable, quoteColumns, quotesOf } from "./table-columns.ts";
import { type TableSource, tableSources } from "./table-sources.ts";

/** The name of a flat table. */
export type TableName = "articles" | "facts" | keyof typeof tableSources;

/** The names of the flat tables: the articles, the facts, then one table for each kind of object. */
export const tableNames = ["articles", "facts", ...Object.keys(tableSources)] as readonly TableName[];

/** The source of a row, with the data that all rows of an article share. */
interface Found {
  node: RowSource;
  /** Absent for the article itself, whose JSON Pointer is empty. */
  key?: string;
  owner?: string;
  sentence: Sentence | undefined;
}

const known = new Map<TableName, readonly Column[]>();

/** The columns of a table except `article`, `key` and the sentence, in order. */
export function ownColumns(name: TableName): readonly Column[] {
  const made = known.get(name) ?? makeColumns(name);
  known.set(name, made);
  return made;
}

function makeColumns(name: TableName): readonly Column[] {
  if (name === "articles") return articleColumns();
  return name === "facts" ? factColumns : [...columnsOfTable(tableSources[name]), ...quoteColumns];
}

/** Makes the rows of a table of an article. */
export type TableReader = <N extends TableName>(name: N) => Tables[N];

/** Reads the tables of one article; what they share is looked up once. */
export function tableReader(article: Article): TableReader {
  const sentences = article.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const around: Surroundings = {
    ...{ article, participants: participantFacts(article), codePoints: codePointsOf(article.text) },
  };
  return <N extends TableName>(name: N) => {
    const found = foundIn(article, name, sentences);
    const columns = ownColumns(name);
    return found.map((one) => rowOf(one, columns, around)) as Tables[N];
  };
}

/** The rows of one table of an article. */
export function rowsOf<N extends TableName>(article: Article, name: N): Tables[N] {
  return tableReader(article)(name);
}

/** All flat tables of an article, or of several one after the other, as plain data: a row does not contain lists or objects. */
export function tablesOf(articles: Article | readonly Article[]): Tables {
  const list: readonly Article[] = Array.isArray(articles) ? articles : [articles as Article];
  const readers = list.map(tableReader);
  return Object.fromEntries(
    tableNames.map((name) => [name, readers.flatMap((rows) => rows(name) as object[])]),
  ) as unknown as Tables;
}

function rowOf({ node, key, owner, sentence }: Found, columns: readonly Column[], around: Surroundings): object {
  const { article } = around;
  const row: Record<string, Cell> = key === undefined ? { article: article.id } : { article: article.id, key };
  const own = owner === undefined ? around : { ...around, owner };
  for (const { name, read } of columns) {
    const cell = read(node, own);
    if (cell !== undefined) row[name] = cell;
  }
  if (sentence === undefined) return row;
  row["sentence"] = sentence.id;
  const gloss = textIn(sentence.gloss, article.inLanguage);
  if (gloss !== undefined) row["sentenceGloss"] = gloss;
  return row;
}

function foundIn(article: Article, name: TableName, sentences: readonly Sentence[]): Found[] {
  if (name === "articles") return [{ node: article as unknown as RowSource, sentence: undefined }];
  return name === "facts" ? foundFacts(article, sentences) : foundObjects(article, name, sentences);
}

function foundFacts(article: Article, sentences: readonly Sentence[]): Found[] {
  return facts(article).flatMap((fact) => {
    const quoted: QuotedFact[] =
      fact.evidence.length > 0
        ? fact.evidence.map((evidence) => ({ fact, evidence }))
        : [{ fact, evidence: undefined }];
    return quoted.map((one) => ({
      node: one as unknown as RowSource,
      key: fact.key,
      sentence: one.evidence && spanAt(sentences, one.evidence.start),
    }));
  });
}

function foundObjects(article: Article, name: keyof typeof tableSources, sentences: readonly Sentence[]): Found[] {
  const { list, within }: TableSource = tableSources[name];
  const objects = (article[list] ?? []) as readonly object[] as readonly RowSource[];
  const at = (node: RowSource, key: string, owner?: string): Found => {
    const [first] = quotesOf(node);
    const sentence = first && spanAt(sentences, first.start);
    return { node, key, sentence, ...(owner === undefined ? {} : { owner }) };
  };
  return objects.flatMap((object, i) => {
    const key = `/${list}/${object["id"] ?? i}`;
    if (within === undefined) return [at(object, key)];
    const inner = (object[within.list] ?? []) as readonly RowSource[];
    return inner.map((node, j) => at(node, `${key}/${within.list}/${j}`, object["id"] as string));
  });
}
