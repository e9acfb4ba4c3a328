import type { Locale } from "@diplomatic-visits/core";
import { columns } from "../agreement/columns.ts";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { AgreementTable } from "./agreement-tables.ts";

/** How tables are shown in a terminal. */
export interface TableStyle {
  locale: Locale;
  terminal: Terminal;
}

/** Tables as lines, each with a blank line after it. */
export function tableLines(tables: readonly AgreementTable[], { terminal: { colors, bidi } }: TableStyle): string[] {
  return tables.flatMap(({ title, rows }) => {
    const shown = rows.map((row) => row.map((cell) => (typeof cell === "string" ? isolated(cell, bidi) : cell)));
    const own = isolated(title, bidi);
    return [
      ...(title === "" ? [] : [rows.length === 0 ? own : colors.bold(own)]),
      ...(rows.length === 0 ? [] : [columns(shown)]),
      "",
    ];
  });
}
