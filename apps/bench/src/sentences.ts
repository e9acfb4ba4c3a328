import { readdirSync, readFileSync } from "node:fs";
import { splitSentences } from "@diplomatic-visits/core";
import sbd from "sbd";
import { rulesOfPart, scoreGoldenRules } from "../../../packages/core/test/scores/golden-rules.ts";
import { linesOfPart, type Splitter, sentenceF1 } from "../../../packages/core/test/scores/sentences.ts";
import { beside, type Row } from "./table.ts";

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
  const files = readdirSync(folder).sort();
  return beside(
    (part) =>
      Object.entries(peers).map(([who, splitter]) => {
        const scores = files.map((file) => {
          const lines = linesOfPart(part, linesOf(`${folder}/${file}`));
          return [file, sentenceF1(lines, splitter(file.slice(0, 2))).f1.toFixed(4)];
        });
        return { who, ...Object.fromEntries(scores) };
      }),
    ["who"],
  );
}

/** How many of pySBD's golden rules match exactly, for us and for peers. */
export function goldenRuleRows(folder: string): Row[] {
  return beside(
    (part) =>
      Object.entries(peers).map(([who, splitter]) => {
        const cells = ["ar", "en"].map((language) => {
          const { cases } = JSON.parse(readFileSync(`${folder}/pysbd-${language}.json`, "utf8"));
          const { right, all } = scoreGoldenRules(rulesOfPart(part, language, cases), splitter(language));
          return [language, `${right} of ${all}`];
        });
        return { who, ...Object.fromEntries(cells) };
      }),
    ["who"],
  );
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
