import type { Genre } from "@diplomatic-visits/core";
import { layoutOfOthers } from "./layout-of-others.ts";
import type { LayoutWords } from "./parts/layout-words.ts";
import { draftLexicons } from "./registry.ts";

type Pattern = { [K in keyof LayoutWords]-?: LayoutWords[K] extends RegExp | undefined ? K : never }[keyof LayoutWords];
type List = Exclude<keyof LayoutWords, Pattern | "genreOpenings">;

let layouts: readonly LayoutWords[] | undefined;

// The frame of a page may be in another language than its article, so the words of all languages count.
function allLayouts(): readonly LayoutWords[] {
  layouts ??= [...draftLexicons().flatMap(({ layout }) => layout ?? []), ...Object.values(layoutOfOthers)];
  return layouts;
}

/** The genre that a headline or a line above the text names by its beginning, in any language. */
export function genreOfLine(text: string): Genre | undefined {
  for (const { genreOpenings = [] } of allLayouts())
    for (const [genre, opening] of genreOpenings) if (opening.test(text)) return genre;
  return undefined;
}

/** Whether a text has a shape of the layout of pages, in any language. */
export function hasLayout(pattern: Pattern, text: string): boolean {
  return allLayouts().some((layout) => layout[pattern]?.test(text));
}

/** The words of a list of the layout of pages in all languages, as alternatives of a regular expression. */
export function layoutAlternatives(list: Exclude<List, "particles">): string {
  return allLayouts()
    .flatMap((layout) => layout[list] ?? [])
    .join("|");
}

/** The short words that show which language of a script bytes were decoded into. */
export function layoutParticles(): ReadonlySet<string> {
  return new Set(allLayouts().flatMap(({ particles }) => particles?.split(" ") ?? []));
}
