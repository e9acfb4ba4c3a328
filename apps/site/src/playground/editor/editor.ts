import type { Stretch } from "./position";

/** A mark for an issue in the text. */
export interface Mark extends Stretch {
  severity: "error" | "warning" | "note";
  message: string;
}

/** The editor interface of the page, for a plain text area or a code editor. */
export interface Editor {
  read(): string;
  /** Replaces the text as an undoable change. */
  write(text: string): void;
  /** Shows and selects a span, and focuses it. */
  select(stretch: Stretch): void;
  /** Scrolls to a span and selects it, without moving the page or the focus. */
  show(stretch: Stretch): void;
  /** The selected span; empty at the cursor. */
  selection(): Stretch;
  mark(marks: readonly Mark[]): void;
  /** The source format, for colours and indentation. */
  language(language: "json" | "yaml"): void;
  close(): void;
}
