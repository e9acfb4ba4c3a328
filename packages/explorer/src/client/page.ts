/** A mark as the page carries it: UTF-16 units into the article's text, half-open. */
export interface Mark {
  start: number;
  end: number;
  layer: string;
  fact?: number;
  entity?: string;
}

/** A paragraph of the page: its words are one text node, which begins at `start` of the article's text. */
export interface Paragraph {
  block: HTMLElement;
  words: Text;
  start: number;
  end: number;
}

/** The parts of the page that the script works on. */
export interface Page {
  root: HTMLElement;
  marks: readonly Mark[];
  paragraphs: readonly Paragraph[];
}

/** Reads an explorer's parts; undefined where its markup is not whole. */
export function pageOf(root: HTMLElement): Page | undefined {
  const data = root.querySelector(".dv-marks")?.textContent;
  if (!data) return undefined;
  const paragraphs = [...root.querySelectorAll<HTMLElement>(".dv-block")].flatMap((block) => {
    const words = block.querySelector(".dv-words")?.firstChild;
    const start = Number(block.dataset["start"]);
    return words instanceof Text ? { block, words, start, end: start + words.length } : [];
  });
  return { root, marks: JSON.parse(data) as Mark[], paragraphs };
}
