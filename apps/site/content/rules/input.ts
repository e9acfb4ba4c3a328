import type { BaseName } from "../../../../packages/core/test/base-articles.ts";
import type { Localized } from "../locale.ts";

/** An input for `validate`, with its additional inputs. */
export interface Input {
  /** Its source, or data without a written form. */
  format: "json" | "yaml" | "object";
  document: unknown;
  /** The text a coding quotes. */
  text?: string;
}

/** A document that breaks one rule, and the same document without the fault. */
export interface Example {
  code: string;
  base: BaseName;
  sound: Input;
  broken: Input;
  fixed: Input;
  /** The change in words, if a diff would show nothing. */
  told?: Localized;
}
