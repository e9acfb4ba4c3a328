import type { Stretch } from "./position";

/** A mark of the report in the text. */
export interface Mark extends Stretch {
  severity: "error" | "warning" | "note";
  message: string;
}

/** What the page asks of an editor, be it a plain text area or a code editor. */
export interface Editor {
  read(): string;
  /** Replaces the text, so that undo brings it back. */
  write(text: string): void;
  /** Shows and selects a stretch, and takes the focus there. */
  select(stretch: Stretch): void;
  /** Scrolls within itself to a stretch; page, focus and selection stay. */
  show(stretch: Stretch): void;
  mark(marks: readonly Mark[]): void;
  /** How the text is written, for colours and indentation. */
  language(language: "json" | "yaml"): void;
  close(): void;
}
