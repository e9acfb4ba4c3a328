import { findValue } from "../../codelists/codelist.ts";
import { countryList } from "../../codelists/country.ts";
import type { Article, Entity } from "../../generated/types.ts";
import type { CodePointsAt } from "../../text/code-points.ts";

/** The value of a table cell; undefined if the text does not give it. */
export type Cell = string | number | boolean | undefined;

/** An object of the article that becomes a row. */
export type RowSource = Readonly<Record<string, unknown>>;

/** The facts about a participant in a table. */
export interface ParticipantFacts {
  entity(id: string): Entity | undefined;
  /** The ranks of the entity's offices, joined with spaces. */
  rank(id: string): string | undefined;
  /** The country of the entity: its own, that of its office, or that of the larger entity it belongs to. */
  country(id: string): string | undefined;
  /** The titles of the entity's offices, as the text gives them. */
  title(id: string): string | undefined;
}

/** What a column may look up in addition to its own object. */
export interface Surroundings {
  article: Article;
  participants: ParticipantFacts;
  /** An offset of the article's text in code points. */
  codePoints: CodePointsAt;
  /** The id of the object that contains the row's object. */
  owner?: string;
}

/** One column of a table: its name, its description, and how its cell is read from an object of the article. */
export interface Column {
  name: string;
  type: "string" | "integer" | "number" | "boolean";
  /** True where every row has a value. */
  required: boolean;
  description: string;
  /** The codelist of the value, or of each value of a list. */
  codelist?: string;
  /** True where a cell is a list joined with spaces. */
  list?: true;
  read(node: RowSource, around: Surroundings): Cell;
}

/** `rank` and `OfVisitors` as one name: camel case. */
export function joinedName(first: string, second: string): string {
  return first === "" ? second : `${first}${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}

/** A list in one cell: ids and codes do not contain spaces, so a space separates them. */
export function joinedCells(values: readonly (string | number | boolean | undefined)[]): string | undefined {
  const present = values.filter((value) => value !== undefined && value !== "");
  return present.length === 0 ? undefined : present.join(" ");
}

/** Several quotes in one cell. */
export function joinedQuotes(quotes: readonly { quote: string }[]): string | undefined {
  return quotes.length === 0 ? undefined : quotes.map(({ quote }) => quote).join(" … ");
}

/** The column of alpha-3 codes beside one of alpha-2 codes. */
export function alpha3Column(column: Column): Column {
  const { name, list, read } = column;
  return {
    ...{ name: `${name}Alpha3`, type: "string", required: false },
    description: `\`${name}\` as ISO 3166-1 alpha-3 ${list ? "codes" : "code"}; the EU and the UN do not have one.`,
    ...(list && { list }),
    read: (node, around) => {
      const codes = read(node, around);
      return typeof codes === "string" ? joinedCells(codes.split(" ").map(alpha3Of)) : undefined;
    },
  };
}

function alpha3Of(code: string): string | undefined {
  return findValue(countryList, code)?.alpha3;
}
