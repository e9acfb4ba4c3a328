import type { Line } from "../skeleton/mark-blocks.ts";
import type { Doubt } from "../skeleton/skeleton.ts";
import type { JsonLdNode } from "./json-ld.ts";
import type { PageBlock } from "./page-block.ts";
import { pageDoubt } from "./page-doubts.ts";

/** What a page's metadata says about the text of its article. */
export interface ToldText {
  /** The letters of its `articleBody`, without spaces and signs. */
  letters: string;
  wordCount?: number;
}

// a shorter body is a summary
const shortestBody = 300;
const longestBody = 400_000;

/** Reads `articleBody` and `wordCount` of an article in JSON-LD. */
export function toldText(article: JsonLdNode | undefined): ToldText {
  const body = article?.["articleBody"];
  const words = Number(article?.["wordCount"]);
  const letters =
    typeof body === "string" ? lettersOnly(body.slice(0, longestBody).replace(/<[^<>]{1,300}>/g, " ")) : "";
  return {
    letters: letters.length >= shortestBody ? letters : "",
    ...(Number.isInteger(words) && words > 0 ? { wordCount: words } : {}),
  };
}

function lettersOnly(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}

// shorter lines may be found anywhere
const shortestLine = 40;
// each is searched for in the whole body
const mostSought = 1_000;

/** A test for the blocks of a page that its metadata has as a part of the article. */
export function isToldBlock({ letters }: ToldText): (block: PageBlock) => boolean {
  let sought = 0;
  return ({ text, outside }) => {
    if (letters === "" || outside === "hidden" || text.length < shortestLine || sought++ >= mostSought) return false;
    const line = lettersOnly(text);
    return line.length >= shortestLine / 2 && letters.includes(line);
  };
}

// templates count the headline, captions or tags as well
const leastOfBody = 0.8;
const leastOfWords = 0.65;
const fewestWords = 150;

/** A doubt about the extent of a text that is much shorter than the metadata of its page says. */
export function shortToldText({ letters, wordCount = 0 }: ToldText, lines: readonly Line[]): Doubt[] {
  const found = lettersOnly(lines.map(({ text }) => text).join(" "));
  if (letters !== "" && found.length < leastOfBody * letters.length)
    return [pageDoubt("extent", "shorterThanBody", { value: found.length, other: letters.length })];
  const words = lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (wordCount < fewestWords || words >= leastOfWords * wordCount) return [];
  return [pageDoubt("extent", "shorterThanCount", { value: words, other: wordCount })];
}
