// Generated from articles/torrend-ambrel-2026 by `npm run generate`; do not edit.

import type { Tables } from "@diplomatic-visits/core/tables";
import { frozen } from "../../../frozen.ts";
import json from "./tables.json" with { type: "json" };

export type * from "@diplomatic-visits/core/tables";

/** The flat tables of the article: each row has its key, a quote and its place. They are frozen, like the article. */
export const tables: FrozenTables = /* @__PURE__ */ frozen(json as unknown as FrozenTables);

/** Tables whose rows are read-only. */
export type FrozenTables = { readonly [Name in keyof Tables]: readonly Readonly<Tables[Name][number]>[] };
