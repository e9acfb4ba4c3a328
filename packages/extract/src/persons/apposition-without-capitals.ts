import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { NameReading } from "./capitalized-name.ts";
import { nameWordsFor } from "./name-terms.ts";
import type { TitledName } from "./person.ts";
import type { TitleWords } from "./title-at.ts";

type Name = Omit<TitledName, "title">;

/** Whether a name after a title and a comma is closed: by another comma, or by a particle: وزير الخارجية، أيمن صبري، إن. */
export function isClosedApposition(
  { text, words, endsName }: NameReading,
  { from, to }: { from: number; to: number },
): boolean {
  if (to - from < 2) return false;
  const after = text.charAt((words[to - 1] as FoldedWord).end);
  const next = words[to];
  return /[،,.؛)]/.test(after) || next === undefined || (next.gap === " " && endsName(next.letters));
}

// a name with connectors: خالد بن سعود آل ناصر
const longestBefore = 6;

/** The name before a title: نوال الخميسي، مديرة المركز, and after a known given name also كريم حداد وزير الدفاع. */
export function arabicNameBefore(context: NameReading, { title, isWeak }: TitleWords, i: number): Name | undefined {
  const { words, lexicons } = context;
  const gap = words[i]?.gap;
  if (!title.office || (isWeak && gap === " ") || (gap !== " " && gap !== ", ") || title.start !== words[i]?.start)
    return undefined;
  for (let from = Math.max(0, i - longestBefore); from < i - 1; from++) {
    const first = words[from] as FoldedWord;
    const read = nameWordsFor(lexicons, first.letters)?.nameEnd;
    if (!read || !beginsPhrase(context, from)) continue;
    if (gap === " " && !context.isGivenName(first.letters)) continue;
    if (read(context, from, { isWeak: false, isRoyal: false, isLoose: true }) !== i) continue;
    return { from, to: i, start: first.start };
  }
  return undefined;
}

// a name begins after a pause, a verb or a particle
function beginsPhrase({ words, endsName }: NameReading, from: number): boolean {
  const before = words[from - 1];
  return !before || words[from]?.gap !== " " || endsName(before.letters);
}
