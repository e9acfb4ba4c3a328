import { arabic } from "./ar/index.ts";
import type { DraftLexicon } from "./draft-lexicon.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import { persian } from "./fa/index.ts";
import { french } from "./fr/index.ts";
import { russian } from "./ru/index.ts";
import { turkish } from "./tr/index.ts";

/** The languages that drafting knows, one per line; the first of each script reads a text without a language. */
const registered: readonly DraftLexicon[] = [english, arabic, persian, french, spanish, turkish, russian];

/** The languages that drafting knows. */
export function draftLexicons(): readonly DraftLexicon[] {
  return registered;
}
