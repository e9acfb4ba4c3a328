import type { BaseName } from "../../../../packages/core/test/base-articles.ts";
import type { Localized } from "../locale.ts";

/** Something that can be handed to `validate`, with what it needs beside it. */
export interface Input {
  /** How it is written, or data that is not written at all. */
  format: "json" | "yaml" | "object";
  document: unknown;
  /** The text a coding quotes. */
  text?: string;
}

/** A document that breaks one rule, and the same without the fault. */
export interface Example {
  code: string;
  base: BaseName;
  sound: Input;
  broken: Input;
  mended: Input;
  /** What was changed, in words, where a difference would show nothing. */
  told?: Localized;
}
