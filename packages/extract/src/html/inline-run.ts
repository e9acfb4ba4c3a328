import { endsSentence } from "./block-measures.ts";

/** A piece of running text up to a line break or the end of its block. */
export interface Segment {
  text: string;
  letters: number;
  linked: number;
  bold: number;
}

// a link that shows its address or a contact name is content itself
const address = /^\s*(?:https?:\/\/|www\.|@\w|[\w.+-]+@\w)/;

const emptySegment = (): Segment => ({ text: "", letters: 0, linked: 0, bold: 0 });

/** The formatting of a piece of text. */
export interface Setting {
  isLinked: boolean;
  isBold: boolean;
}

/** The running text of one block, with its line breaks; its use is decided when it ends. */
export class InlineRun {
  private segments: Segment[] = [emptySegment()];
  private breaks: number[] = [0];

  /** Adds text of the page. */
  add(raw: string, { isLinked, isBold }: Setting): void {
    const text = raw.replace(/[\s\x1c-\x1e\x85]+/g, " ");
    const segment = this.segments.at(-1) as Segment;
    segment.text += text;
    const letters = text.replaceAll(" ", "").length;
    segment.letters += letters;
    if (isLinked && !address.test(text)) segment.linked += letters;
    if (isBold) segment.bold += letters;
  }

  /** Adds a line break. */
  break(): void {
    const last = this.segments.at(-1) as Segment;
    if (last.letters > 0) {
      this.segments.push(emptySegment());
      this.breaks.push(1);
    } else this.breaks[this.breaks.length - 1] = (this.breaks.at(-1) ?? 0) + 1;
  }

  /** Returns the lines of the text and starts again. */
  end(): Segment[] {
    const [segments, breaks] = [this.segments, this.breaks];
    this.segments = [emptySegment()];
    this.breaks = [0];
    if (segments.length === 1 && segments[0]?.letters === 0) return [];
    const filled = segments.flatMap((segment, i) => (segment.letters > 0 ? [{ segment, breaks: breaks[i] ?? 0 }] : []));
    return linesOf(filled).map((segment) => ({ ...segment, text: segment.text.replace(/ {2,}/g, " ").trim() }));
  }
}

interface Broken {
  segment: Segment;
  /** The number of line breaks before it. */
  breaks: number;
}

// long pieces separated only by single breaks are paragraphs
const longPiece = 60;

function linesOf(pieces: readonly Broken[]): Segment[] {
  const hasDouble = pieces.some(({ breaks }, i) => i > 0 && breaks > 1);
  const letters = pieces.reduce((sum, { segment }) => sum + segment.letters, 0);
  const areParagraphs = !hasDouble && pieces.length > 1 && letters / pieces.length >= longPiece;
  const lines: Segment[][] = [];
  let last: Segment | undefined;
  for (const { segment, breaks } of pieces) {
    if (!last || breaks > 1 || areParagraphs || isSetApart(last, segment)) lines.push([segment]);
    else lines.at(-1)?.push(segment);
    last = segment;
  }
  return lines.map(joined);
}

// - Agreement on ferries
const item = /^\s*(?:[-–—•*·▪‣]|[0-9٠-٩۰-۹]{1,2}[.)])\s/;

// a separate bold line, a new line after a complete sentence, or an item of a list
function isSetApart(a: Segment, b: Segment): boolean {
  if (item.test(b.text) && (item.test(a.text) || /[:：]\s*$/.test(a.text))) return true;
  if ((a.bold === a.letters) !== (b.bold === b.letters)) return true;
  return a.letters >= longPiece && endsSentence(a.text);
}

function joined(segments: readonly Segment[]): Segment {
  const sum = (key: "letters" | "linked" | "bold") => segments.reduce((all, segment) => all + segment[key], 0);
  const text = segments.map((segment) => segment.text).join(" ");
  return { text, letters: sum("letters"), linked: sum("linked"), bold: sum("bold") };
}
