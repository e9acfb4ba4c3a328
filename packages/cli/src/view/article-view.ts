import type { Article, Block, Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { type NamedFact, snapVisual } from "@diplomatic-visits/explorer";
import { isolated, lineOf } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { factLines } from "./fact-lines.ts";
import { markedText, type NumberedSpan } from "./marked-text.ts";
import { viewWords } from "./view-words.ts";
import { wrapped } from "./wrap.ts";

/** How an article is shown in a terminal. */
export interface ViewStyle {
  locale: Locale;
  terminal: Terminal;
  /** Whether the English gloss is below each paragraph. */
  gloss: boolean;
  /** Columns at which lines are wrapped; absent, they are not. */
  width?: number;
}

/** An article with its facts: each paragraph with numbered marks, followed by the facts whose first words are in it. */
export function articleView(article: Article, facts: readonly NamedFact[], style: ViewStyle): string {
  const spans = spansOf(article, facts);
  const blocks = article.sections.flatMap((section) => section.blocks);
  const parts = blocks.flatMap((block, i) => {
    const own = facts.filter(({ start }) => start !== undefined && block.start <= start && start < block.end);
    return [
      `¶ ${i + 1}${block.kind === "paragraph" ? "" : ` ${block.kind}`}`,
      ...paragraphLines(article, block, { spans, style }),
      ...(style.gloss ? glossLines(block, style) : []),
      ...own.flatMap((fact) => factLines(fact, style)),
      "",
    ];
  });
  const wordless = facts.filter(({ start }) => start === undefined);
  const rest =
    wordless.length === 0
      ? []
      : [
          isolated(viewWords[style.locale].wordless, style.terminal.bidi),
          ...wordless.flatMap((fact) => factLines(fact, style)),
          "",
        ];
  return `${[...parts, ...rest].join("\n")}`;
}

/** A paragraph with its marks. */
export function paragraphLines(
  { text, textDirection }: Article,
  block: Block,
  { spans, style }: { spans: readonly NumberedSpan[]; style: ViewStyle },
): string[] {
  const { terminal, width } = style;
  return wrapped(
    markedText(text, block, spans).map((piece) => ({ ...piece, text: escaped(piece.text) })),
    {
      ...(width === undefined ? {} : { width }),
      indent: "  ",
      paint: terminal.colors.cyan,
      isolate: (line) => lineOf(line, textDirection, terminal.bidi),
    },
  );
}

/** The words of facts as spans; what several facts quote is one span. No mark cuts what is seen as one sign. */
export function spansOf({ text }: Article, facts: readonly NamedFact[]): NumberedSpan[] {
  const bySpan = new Map<string, { start: number; end: number; numbers: number[] }>();
  for (const { number, evidence } of facts) {
    for (const quote of evidence) {
      const { start, end } = snapVisual(text, quote);
      const known = bySpan.get(`${start}-${end}`);
      if (known) known.numbers.push(number);
      else bySpan.set(`${start}-${end}`, { start, end, numbers: [number] });
    }
  }
  return [...bySpan.values()];
}

/** The English gloss of a paragraph, sentence by sentence, as far as there is one. */
export function glossLines({ sentences }: Block, { terminal, width }: ViewStyle): string[] {
  const gloss = sentences.flatMap((sentence) => sentence.gloss?.["en"] ?? []).join(" ");
  if (gloss === "") return [];
  const lines = wrapped([{ text: escaped(gloss), mark: false }], {
    ...(width === undefined ? {} : { width }),
    indent: "  ",
    paint: (mark) => mark,
    isolate: (line) => line,
  });
  return lines.map(terminal.colors.dim);
}
