/**
 * Instruction, text and answer as a chat in a line of JSON, to evaluate and tune language models.
 *
 * @packageDocumentation
 */
import { annotationKeeps } from "../annotations/keeps.ts";
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { readChats } from "./read-chat.ts";
import { chatLine } from "./write-chat.ts";

// The words of a quote are those of the text at its span, and anchoring computes these fields again.
const recomputed = [...["evidence.quote", "*.evidence.quote", "*.alternatives.evidence.quote", "quote", "*.quote"]].map(
  (path) => `*.${path}`,
);

// The state of these values follows from their quote or source; only an inferred one has a reason beside it.
const derivedStates = [
  ...[
    "Visit.status",
    "Visit.statusReason",
    "Visit.type.alternatives",
    "Visit.place",
    "Visit.inviter",
    "Visit.inPlaceOf",
  ],
  ...["Meeting.issueAreas", "Meeting.formats", "Meeting.place", "Meeting.channel", "Agreement.type"],
].map((path) => `${path}.state`);
const keeps = [
  ...annotationKeeps,
  ...[...recomputed, ...derivedStates, "Article.textDirection", "Sentence.start", "Sentence.end"].map(
    (path) => `!${path}`,
  ),
];
const isRecomputed = /\.(?:quote|state|textDirection)$|^Sentence\.(?:start|end)$|^Section$/;
const lossesOf = lossCounter(keeps);

/** A line for each article: the instruction of the extraction profile, the text, and the coding as a model's answer. */
export const chatJsonl: WrittenFormat & ReadFormat = {
  name: "chat-jsonl",
  title: { en: "Chat JSONL for evaluation and tuning", ar: "محادثات JSONL لتقييم النماذج وضبطها" },
  mediaType: "application/jsonl",
  extension: "jsonl",
  judge: { name: "the profile checker and ajv with the profile's schema", runs: "npm test" },
  keeps,
  frame: { before: "", between: "\n", after: "\n" },
  lines: true,
  to(article, { language = article.inLanguage } = {}) {
    const { output, unquotable } = chatLine(article, language === "ar" || language.startsWith("ar-") ? "ar" : "en");
    const losses = lossesOf(article).filter(({ field }) => !isRecomputed.test(field));
    return {
      output,
      losses: unquotable === 0 ? losses : [...losses, { field: "quote (like others)", count: unquotable }],
    };
  },
  from: readChats,
};
