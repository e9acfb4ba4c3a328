import { readdirSync, readFileSync } from "node:fs";
import sbd from "sbd";
import { splitSentences } from "../../../packages/core/src/text/sentences.ts";
import { type Splitter, sentenceF1 } from "../../../packages/core/test/scores/sentences.ts";
import type { Row } from "./table.ts";

const peers: Record<string, (language: string) => Splitter> = {
  "diplomatic-visits": () => (text) => splitSentences(text),
  "Intl.Segmenter": (language) => {
    const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    return (text) =>
      [...segmenter.segment(text)].map(({ segment, index }) => trimmed(text, index, index + segment.length));
  },
  sbd: () => (text) => placed(text, sbd.sentences(text)),
};

/** Exact sentence F1 of ours and of peers on each language. */
export function sentenceRows(folder: string): Row[] {
  return Object.entries(peers).map(([who, splitter]) => {
    const scores = readdirSync(folder)
      .sort()
      .map((file) => [file, sentenceF1(linesOf(`${folder}/${file}`), splitter(file.slice(0, 2))).f1.toFixed(4)]);
    return { who, ...Object.fromEntries(scores) };
  });
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}

function trimmed(text: string, start: number, end: number) {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: end - (piece.length - piece.trimEnd().length) };
}

function placed(text: string, sentences: readonly string[]) {
  let from = 0;
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
}
