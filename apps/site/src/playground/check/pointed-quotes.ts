import { quoter, splitSentences } from "@diplomatic-visits/core/internal/browser";
import type { PointedQuotes, PointRequest } from "./protocol";

/** Writes chosen words of a text as quotes and as a mention, and finds their sentence. */
export function pointedQuotes({ text, spans }: Pick<PointRequest, "text" | "spans">): PointedQuotes {
  const quotes = quoter(text);
  const [chosen] = spans;
  return {
    quotes: spans.map((span) => quotes.quote(span)),
    mention: chosen && quotes.mentions([chosen]).mentions[0]?.mention,
    sentence: chosen && splitSentences(text).find(({ end }) => end > chosen.start),
  };
}
