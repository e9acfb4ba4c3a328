import type { SentenceView } from "../sentence-view.ts";
import type { FramePhrase } from "./frame-terms.ts";

/** A phrase in a sentence: the indexes of its first word and after its last. */
export interface PhraseFound<T> {
  from: number;
  to: number;
  says: T;
}

type Phrases<T> = ReadonlyMap<string, readonly FramePhrase<T>[]>;

// "وارد فرودگاه مهرآباد تهران شد": more words between the parts of a verb are rare
const mostBetween = 5;

/** The longest phrases that begin at a word; several of the same length if their words mean several things. */
export function phrasesAt<T>({ words }: SentenceView, i: number, phrases: Phrases<T>): PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  for (const { words: own, says } of phrases.get(words[i]?.letters ?? "") ?? []) {
    const to = endOf(words, i, own);
    if (to !== undefined && (found.length === 0 || to === found[0]?.to)) found.push({ from: i, to, says });
  }
  return found;
}

/** Every phrase of a sentence, in order. */
export function phrasesIn<T>(view: SentenceView, phrases: Phrases<T>): PhraseFound<T>[] {
  return view.words.flatMap((_, i) => phrasesAt(view, i, phrases));
}

function endOf(words: SentenceView["words"], from: number, own: readonly string[]): number | undefined {
  let at = from + 1;
  for (let k = 1; k < own.length; k++) {
    if (own[k] === "*") {
      const next = nextOf(words, at, own[k + 1] as string);
      if (next === undefined) return undefined;
      at = next;
      continue;
    }
    if (words[at]?.letters !== own[k] || !/^[ '-]$/.test(words[at]?.gap ?? "")) return undefined;
    at++;
  }
  return at;
}

// the first place of a word after at least one other, in the same clause
function nextOf(words: SentenceView["words"], from: number, wanted: string): number | undefined {
  for (let at = from; at <= from + mostBetween; at++) {
    if (words[at]?.gap !== " ") return undefined;
    if (at > from && words[at]?.letters === wanted) return at;
  }
  return undefined;
}
