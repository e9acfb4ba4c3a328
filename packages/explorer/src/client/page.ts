/** A mark: UTF-16 units of the article's text, half-open; the words of a fact, or a mention of an entity. */
export interface TextMark {
  start: number;
  end: number;
  fact?: number;
  entity?: string;
}

/** What the page holds for the script, as `embedded-marks.ts` writes it. */
interface Embedded {
  marks: [start: number, end: number, of: number | string][];
  entities: Record<string, [name: string, layer: string]>;
  glosses?: GlossLists;
}

/** Glosses that the page does not show yet: by the id of the block, each with the span that it explains. */
type GlossLists = Readonly<Record<string, [start: number, end: number, words: string][]>>;

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
  marks: readonly TextMark[];
  /** The names of entities and the layers of their marks, by their ids. */
  entities: Embedded["entities"];
  glosses?: GlossLists;
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
  const { marks, ...rest } = JSON.parse(data) as Embedded;
  const named = marks.map(([start, end, of]) => ({
    start,
    end,
    ...(typeof of === "number" ? { fact: of } : { entity: of }),
  }));
  return { root, paragraphs, facts, marks: named, ...rest };
}

/** The number of the fact that an element shows or links to. */
export function numberOf(element: HTMLElement): number {
  return Number(element.dataset["fact"]);
}

/** The kind of the fact that a mark supports; empty for a mention. */
export function kindOf({ facts }: ExplorerParts, { fact }: Pick<TextMark, "fact">): string {
  return (fact !== undefined && facts.get(fact)?.dataset["kind"]) || "";
}

/** The marks at an offset, the shortest first. */
export function marksAt({ marks }: ExplorerParts, offset: number): TextMark[] {
  const here = marks.filter(({ start, end }) => start <= offset && offset < end);
  return here.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The numbers of the facts that marks support, without duplicates. */
export function factsOf(marks: readonly TextMark[]): number[] {
  return [...new Set(marks.flatMap(({ fact }) => (fact === undefined ? [] : [fact])))];
}

/** The paragraph that contains the first words of a fact, and those words. */
export function wordsOf(
  { marks, paragraphs }: ExplorerParts,
  fact: number,
): { paragraph: Paragraph; mark: TextMark } | undefined {
  const mark = marks.find((one) => one.fact === fact);
  const paragraph = mark && paragraphs.find(({ start, end }) => start <= mark.start && mark.start < end);
  return paragraph && mark ? { paragraph, mark } : undefined;
}
