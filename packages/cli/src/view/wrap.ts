import { commandless } from "@diplomatic-visits/core/internal";
import stringWidth from "string-width";
import type { Piece } from "./marked-text.ts";

/** How a wrapped line is written. */
export interface LineStyle {
  /** Columns of the terminal; absent, a paragraph is one line. */
  width?: number;
  /** The text before each line. */
  indent: string;
  /** Paints a mark. */
  paint(mark: string): string;
  /** Keeps a line from reordering the text around it. */
  isolate(line: string): string;
}

interface Word {
  shown: string;
  width: number;
}

/** Wraps marked text at white space; marks stay with their word. */
export function wrapped(pieces: readonly Piece[], { width = Infinity, indent, paint, isolate }: LineStyle): string[] {
  const room = Math.max(10, width - stringWidth(indent));
  const lines: Word[] = [];
  for (const word of wordsOf(pieces, paint)) {
    const last = lines.at(-1);
    if (last && last.width + 1 + word.width <= room) {
      last.shown += ` ${word.shown}`;
      last.width += 1 + word.width;
    } else lines.push({ ...word });
  }
  return lines.map(({ shown }) => `${indent}${isolate(commandless(shown))}`);
}

function wordsOf(pieces: readonly Piece[], paint: (mark: string) => string): Word[] {
  const words: Word[] = [];
  let current: Word = { shown: "", width: 0 };
  const finish = () => {
    if (current.shown !== "") words.push(current);
    current = { shown: "", width: 0 };
  };
  for (const { text, mark } of pieces) {
    for (const [i, part] of (mark ? [text] : text.split(/[ \t\n]+/)).entries()) {
      if (i > 0) finish();
      current.shown += mark ? paint(part) : part;
      current.width += stringWidth(part);
    }
  }
  finish();
  return words;
}
