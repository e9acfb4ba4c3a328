import type { Party } from "@diplomatic-visits/core";
import { layoutAlternatives } from "../languages/layout-terms.ts";
import type { DropReason } from "../skeleton/drop-reasons.ts";
import { comparable } from "./comparable.ts";
import type { PageBlock } from "./page-block.ts";
import { namedParties } from "./page-parties.ts";

// bylines of other articles, and of readers
const elsewhere: ReadonlySet<DropReason> = new Set(["menu", "beside", "comment", "notice", "caption", "hidden"]);
const longestByline = 120;
const mostAuthors = 8;
const prefix = new RegExp(`^(?:${layoutAlternatives("bylines")})(?:\\s*[:：]\\s*|\\s+)(?=\\S)`, "iu");
// what follows the names: a day, a place of work, a time to read
const after = /\s*(?:[|•·/–—]|\s-\s|\d|\bin\b|\bfor\b|@).*$/u;
const isBylineBox = /(?:^|[\s_.-])(?:author|byline|writer)s?(?:$|[\s_>-])/i;
const post =
  /editor|correspondent|reporter|writer|staff|columnist|bureau|desk|office|ministry|agency|team|news|محرر|مراسل|تحرير/iu;

/** The names of persons in a byline that readers see above or right below the text; undefined if no line is one for certain. */
export function visibleAuthors(all: readonly PageBlock[], publisher: string | undefined): Party[] | undefined {
  for (const { text, layout, outside } of all) {
    if (text.length > longestByline || (outside !== undefined && elsewhere.has(outside))) continue;
    const names = namesIn(text, layout, publisher);
    if (names !== undefined) return names;
  }
  return undefined;
}

function namesIn(text: string, layout: string, publisher: string | undefined): Party[] | undefined {
  const marked = prefix.exec(text)?.[0];
  if (marked === undefined && !isBylineBox.test(layout)) return undefined;
  const parties = namedParties(text.slice(marked?.length ?? 0).replace(after, "")) ?? [];
  const names = parties.filter(({ name }) => !post.test(name) && comparable(name) !== comparable(publisher ?? ""));
  const areNames = names.length > 0 && names.length <= mostAuthors && names.every(({ name }) => isPersonName(name));
  return areNames ? names : undefined;
}

// two to four words with capitals, or of a script that has none
function isPersonName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 4) return false;
  return words.every((word) =>
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Lo}\p{M}]+|de|van|von|al|el|bin|di|da|la)$/u.test(word),
  );
}
