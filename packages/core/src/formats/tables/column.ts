import type { Article, Entity } from "../../generated/types.ts";

/** What a cell of a table holds; undefined where the text does not say. */
export type Cell = string | number | boolean | undefined;

/** An object of the article that a row is made of. */
export type Node = Readonly<Record<string, unknown>>;

/** What a table says of an entity that takes part. */
export interface ParticipantFacts {
  entity(id: string): Entity | undefined;
  /** The ranks of the offices that the entity holds, joined with spaces. */
  rank(id: string): string | undefined;
  /** The country of the entity: its own, that of its office, or that of the larger entity it belongs to. */
  country(id: string): string | undefined;
  /** The titles of the offices that the entity holds, as the text gives them. */
  title(id: string): string | undefined;
}

/** What a column may look up besides its own object. */
export interface Surroundings {
  article: Article;
  participants: ParticipantFacts;
  /** The id of the object that holds the one of the row. */
  owner?: string;
}

/** One column of a table: its name, what it holds, and how its cell is read from an object of the article. */
export interface Column {
  name: string;
  type: "string" | "number" | "boolean";
  /** True where every row has a value. */
  required: boolean;
  description: string;
  read(node: Node, around: Surroundings): Cell;
}

/** `rank` and `OfVisitors` as one name: camel case. */
export function joinedName(first: string, second: string): string {
  return first === "" ? second : `${first}${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}

/** The cells of a list in one cell: ids and codes hold no space, so a space separates them. */
export function joinedCells(values: readonly (string | number | boolean | undefined)[]): string | undefined {
  const present = values.filter((value) => value !== undefined && value !== "");
  return present.length === 0 ? undefined : present.join(" ");
}

/** Several quotes in one cell. */
export function joinedQuotes(quotes: readonly { quote: string }[]): string | undefined {
  return quotes.length === 0 ? undefined : quotes.map(({ quote }) => quote).join(" … ");
}
