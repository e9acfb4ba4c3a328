/** A mark as embedded in the page: UTF-16 units of the article's text, half-open. */
export interface EmbeddedMark {
  start: number;
  end: number;
  layer: string;
  fact?: number;
  entity?: string;
}

/** A paragraph of the page: its words are one text node, which begins at offset `start` of the article's text. */
export interface Paragraph {
  block: HTMLElement;
  words: Text;
  start: number;
  end: number;
}

/** The parts of the page that the script uses. */
export interface ExplorerParts {
  root: HTMLElement;
  marks: readonly EmbeddedMark[];
  /** Names of entities by their ids. */
  names: Readonly<Record<string, string>>;
  paragraphs: readonly Paragraph[];
  /** The facts of the page by their numbers, in text order. */
  facts: ReadonlyMap<number, HTMLElement>;
}

/** Reads an explorer's parts; undefined if its markup is incomplete. */
export function explorerPartsOf(root: HTMLElement): ExplorerParts | undefined {
  const data = root.querySelector(".dv-marks")?.textContent;
  if (!data) return undefined;
  const paragraphs = [...root.querySelectorAll<HTMLElement>(".dv-block")].flatMap((block) => {
    const words = block.querySelector(".dv-words")?.firstChild;
    const start = Number(block.dataset["start"]);
    return words instanceof Text ? { block, words, start, end: start + words.length } : [];
  });
  const items = [...root.querySelectorAll<HTMLElement>(".dv-item")].map((item) => [numberOf(item), item] as const);
  const facts = new Map(items.sort(([a], [b]) => a - b));
  return { root, paragraphs, facts, ...(JSON.parse(data) as Pick<ExplorerParts, "marks" | "names">) };
}

/** The number of the fact that an element shows or links to. */
export function numberOf(element: HTMLElement): number {
  return Number(element.dataset["fact"]);
}

/** The marks at an offset, the shortest first. */
export function marksAt({ marks }: ExplorerParts, offset: number): EmbeddedMark[] {
  const here = marks.filter(({ start, end }) => start <= offset && offset < end);
  return here.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The numbers of the facts that marks support, without duplicates. */
export function factsOf(marks: readonly EmbeddedMark[]): number[] {
  return [...new Set(marks.flatMap(({ fact }) => (fact === undefined ? [] : [fact])))];
}

/** The paragraph that contains the first words of a fact, and those words. */
export function wordsOf(
  { marks, paragraphs }: ExplorerParts,
  fact: number,
): { paragraph: Paragraph; mark: EmbeddedMark } | undefined {
  const mark = marks.find((one) => one.fact === fact);
  const paragraph = mark && paragraphs.find(({ start, end }) => start <= mark.start && mark.start < end);
  return paragraph && mark ? { paragraph, mark } : undefined;
}
