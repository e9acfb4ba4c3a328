import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Part, partOf } from "../../../../test/blind-split.ts";

/** Extracts the text of an article from a page. */
export type Extractor = (html: string, url: string) => string;

/** How well the texts of pages were found, by the benchmark's own measure. */
export interface PageScore {
  precision: number;
  recall: number;
  f1: number;
  /** The pages without missing or extra text. */
  exact: number;
  pages: number;
}

/** A page of the Article Extraction Benchmark with its manually extracted text. */
export interface BenchmarkPage {
  html: string;
  url: string;
  articleBody: string;
}

/** The pages of a part of the benchmark, sorted by name. */
export function benchmarkPages(folder: string, part: Part): BenchmarkPage[] {
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    unpacked(`${folder}/ground-truth.json.gz`),
  );
  return Object.keys(truth)
    .filter((id) => partOf(`html-aeb/${id}`) === part)
    .sort()
    .map((id) => ({
      ...(truth[id] as { articleBody: string; url: string }),
      html: unpacked(`${folder}/${id}.html.gz`),
    }));
}

function unpacked(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8");
}

/** Precision and recall of runs of four words, averaged over pages, and their harmonic mean. */
export function scorePages(pages: readonly BenchmarkPage[], extract: Extractor): PageScore {
  const counts = pages.map(({ html, url, articleBody }) => compared(articleBody, extract(html, url)));
  const precision = mean(counts.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)));
  const recall = mean(counts.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)));
  const exact = counts.filter(({ fp, fn }) => fp + fn === 0).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), exact, pages: pages.length };
}

interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

function compared(truth: string, found: string): Counts {
  const [wanted, given] = [runs(truth), runs(found)];
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const run of new Set([...wanted.keys(), ...given.keys()])) {
    const [a, b] = [wanted.get(run) ?? 0, given.get(run) ?? 0];
    counts.tp += Math.min(a, b);
    counts.fp += Math.max(0, b - a);
    counts.fn += Math.max(0, a - b);
  }
  return counts;
}

// a text of fewer than four words is one run
function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counted = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(" ");
    if (run) counted.set(run, (counted.get(run) ?? 0) + 1);
  }
  return counted;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
