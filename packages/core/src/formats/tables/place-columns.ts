import type { Column, RowSource } from "./column.ts";

/** The quote whose place the columns give; absent where the row has none. */
export interface PlacedQuote {
  /** The name of the column of its words. */
  name: string;
  required: boolean;
  /** What begins and ends there. */
  subject: string;
  at(node: RowSource): { start: number; end: number } | undefined;
}

/** The columns of the place of a quote, in UTF-16 units and in code points. */
export function placeColumns(quote: PlacedQuote): Column[] {
  return [edge(quote, "start"), edge(quote, "end"), codePointEdge(quote, "start"), codePointEdge(quote, "end")];
}

function edge({ name, required, subject, at }: PlacedQuote, key: "start" | "end"): Column {
  return {
    name: key === "start" ? `${name}Start` : `${name}End`,
    type: "integer",
    required,
    description:
      key === "start"
        ? `Where ${subject} begins: UTF-16 units into the text, inclusive.`
        : `Where ${subject} ends: UTF-16 units into the text, exclusive.`,
    read: (node) => at(node)?.[key],
  };
}

function codePointEdge(quote: PlacedQuote, key: "start" | "end"): Column {
  const { name, description, read, ...column } = edge(quote, key);
  return {
    ...column,
    name: `${name}CodePoints`,
    description: `\`${name}\` in code points, as Python, R and SQL count.`,
    read: (node, around) => {
      const units = read(node, around);
      return typeof units === "number" ? around.codePoints(units) : undefined;
    },
  };
}
