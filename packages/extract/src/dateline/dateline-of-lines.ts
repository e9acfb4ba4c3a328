import type { Coding } from "@diplomatic-visits/core";
import type { Line } from "../skeleton/mark-blocks.ts";
import { findDateline } from "./find-dateline.ts";

// between a headline and the text there may be a summary and a byline
const mostAbove = 4;

/** The dateline of a text as keys of its envelope, and the listed agency in it as the provider. */
export function datelineOfLines(lines: readonly Line[]): Pick<Coding, "dateline" | "provider"> {
  for (const { kind, text } of lines.slice(0, mostAbove)) {
    const dateline = kind === "paragraph" ? findDateline(text) : undefined;
    if (dateline === undefined) continue;
    const suffix = text.slice(dateline.words.length, dateline.words.length + 100);
    return {
      dateline: { quote: dateline.words, suffix },
      ...(dateline.agency === undefined ? {} : { provider: { name: dateline.agency } }),
    };
  }
  return {};
}
