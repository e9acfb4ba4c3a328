import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { type CapitalizedTitle, capitalizedNameAfter, capitalizedNameBefore } from "./apposition-with-capitals.ts";
import { arabicNameBefore, isClosedApposition } from "./apposition-without-capitals.ts";
import type { NameReading } from "./capitalized-name.ts";
import { nameWordsFor } from "./name-terms.ts";
import type { TitledName } from "./person.ts";
import type { TitleWords } from "./title-at.ts";

/** A name beside a title. */
export type Name = Omit<TitledName, "title">;

/** The name right after a title, or after it and a comma. */
export function nameAfter(context: NameReading, found: TitleWords, i: number): Name | undefined {
  const { words, lexicons } = context;
  const first = words[found.to];
  if (!first || found.isOpen) return undefined;
  const read = nameWordsFor(lexicons, first.letters)?.nameEnd;
  if (found.mayBeApposition === (read !== undefined)) return undefined;
  if (!read) return capitalizedNameAfter(context, { found, i });
  if (first.gap !== " " && first.gap !== ", ") return undefined;
  const isApart = first.gap === ", ";
  const to = read(context, found.to, isApart ? { ...found, isLoose: true, isWeak: false } : found);
  if (isApart && !isClosedApposition(context, { from: found.to, to })) return undefined;
  return to > found.to ? { from: found.to, to, start: (words[found.to] as FoldedWord).start } : undefined;
}

/** The name right before a title, usually with a comma between them. */
export function nameBefore(context: NameReading, found: TitleWords, i: number): Name | undefined {
  const title: CapitalizedTitle = { found, i };
  return found.mayBeApposition ? capitalizedNameBefore(context, title) : arabicNameBefore(context, found, i);
}
