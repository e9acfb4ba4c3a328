import { foldedWords, type Span } from "@diplomatic-visits/core/internal";
import type { PersonFound } from "../persons/person.ts";
import type { OpenStatement } from "./reading-state.ts";
import type { SpeechText } from "./speech-text.ts";
import type { Speaker, StatementFound } from "./statement.ts";

/** The statement of a headline with the first person of the text who has the title of its label: "Minister: …". */
export function ofHeadline(
  speech: SpeechText,
  statement: StatementFound,
  persons: readonly PersonFound[],
): StatementFound {
  const { speaker } = statement;
  if (!speaker.phrase) return statement;
  const words = wordsOf(speech, speaker);
  const holder = persons.find(({ titles }) =>
    titles.some((title) => words.every((word) => wordsOf(speech, title).includes(word))),
  );
  if (!holder) return statement;
  return { ...statement, speaker: { start: speaker.start, end: speaker.end, person: holder } };
}

function wordsOf({ text }: SpeechText, { start, end }: Span): string[] {
  return foldedWords(text.slice(start, end)).map(({ letters }) => letters);
}

const longestHistory = 12;
const mostWords = 2;

/** A statement with the body or the person that a short phrase means: "the ministry", المنظمة, "the baroness". */
export function resolved(
  speech: SpeechText,
  open: OpenStatement,
  { history, persons }: { history: Speaker[]; persons: readonly PersonFound[] },
): OpenStatement {
  const { speaker } = open.found;
  const holder = holderOf(speech, speaker, persons);
  if (holder) {
    const { start, end } = speaker;
    open.found = { ...open.found, speaker: { start, end, person: holder } };
    return open;
  }
  const words = wordsOf(speech, speaker);
  const head = words.at(-1)?.replace(article, "") ?? "";
  const isShort = speaker.phrase === "institution" && words.length <= mostWords;
  const known = isShort && history.findLast((one) => isFuller(speech, one, { head, count: words.length }));
  if (known) {
    const { start, end } = known.organization ? speaker : known;
    open.found = { ...open.found, speaker: { ...known, start, end } };
  } else history.push(speaker);
  if (history.length > longestHistory) history.shift();
  return open;
}

// the Arabic article
const article = /^ال/;

function isFuller(speech: SpeechText, speaker: Speaker, { head, count }: { head: string; count: number }): boolean {
  if (speaker.person || speaker.place) return false;
  const words = wordsOf(speech, speaker);
  return words.length > count && words.some((word) => word.replace(article, "") === head);
}

// "the baroness", الملك: the only person before with that title
function holderOf(speech: SpeechText, speaker: Speaker, persons: readonly PersonFound[]): PersonFound | undefined {
  if (speaker.phrase !== "office" && speaker.phrase !== "unnamed") return undefined;
  const { terms } = speech;
  const all = wordsOf(speech, speaker);
  const words = all.filter((word) => !terms.has("articles", word)).map((word) => word.replace(article, ""));
  const [word = ""] = words;
  const isDefinite = words.length < all.length || article.test(all[0] ?? "");
  if (words.length !== 1 || !isDefinite) return undefined;
  const holders = persons.filter(({ titles }) =>
    titles.some(
      (title) => title.start < speaker.start && wordsOf(speech, title).some((one) => one.replace(article, "") === word),
    ),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
