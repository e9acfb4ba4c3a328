import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

// Words by which a text keeps its distance from what it passes on; several words stand joined by _.
const arabic = `شائعة شائعات الشائعة الشائعات إشاعة إشاعات الإشاعة الإشاعات يشاع أشيع مزاعم المزاعم يزعم زعم زعمت زعموا
  أنباء_غير_مؤكدة ترددت_أنباء تتردد_أنباء أنباء_متضاربة تقارير_غير_مؤكدة معلومات_غير_مؤكدة غير_مؤكد غير_مؤكدة
  بحسب_ما_يشاع تسريبات تكهنات`;
const english = `rumour rumours rumoured rumor rumors rumored reportedly allegedly supposedly unconfirmed purportedly
  said_to_have is_said_to are_said_to was_said_to were_said_to speculation speculations hearsay`;

let phrases: readonly (readonly string[])[] | undefined;

/** Words and phrases that mark what stands beside them as a rumour, in Arabic and English. */
export function findRumours(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  phrases ??= `${arabic} ${english}`.split(/\s+/).map((phrase) => foldedList(phrase.replaceAll("_", " ")));
  const words = foldedWords(text, span);
  return words.flatMap((word, i) => {
    const found = (phrases ?? []).find((phrase) => matches(phrase, words, i));
    return found ? [{ start: word.start, end: (words[i + found.length - 1] as FoldedWord).end }] : [];
  });
}

function matches(phrase: readonly string[], words: readonly FoldedWord[], at: number): boolean {
  return phrase.every((letters, i) => {
    const word = words[at + i];
    if (!word) return false;
    return i === 0
      ? withoutProclitics(word.letters, (own) => (own === letters ? true : undefined)) !== undefined
      : word.letters === letters;
  });
}
