// first, before any schema is created
import "../check/no-eval";
import { draft, type ParseResult, parseHtml, parseText } from "@diplomatic-visits/extract";
import { codingFile } from "@diplomatic-visits/extract/coding-file";
import { noWork, type Work } from "../work";

/** A text, or the bytes of a web page. */
export type DraftInput = { text: string } | { page: Uint8Array };

/** A draft to work on, or the reason why there is none. */
export type DraftedWork = { work: Work; doubts: string[] } | { refused: string };

/** Drafts a coding: the frozen text, and YAML with guidance for a coder. */
export function draftedWork(input: DraftInput, locale: "en" | "ar"): DraftedWork {
  const parsed: ParseResult = "page" in input ? parseHtml(input.page) : parseText(input.text);
  const { doubts } = parsed.report;
  const told = doubts.map(({ message }) => message[locale]);
  if (!parsed.ok) return { refused: told.join(" ") };
  const source = codingFile({ ...draft(parsed.article), doubts }, { locale });
  return { work: { ...noWork, mode: "code", source, text: parsed.text, name: "article.coding.yaml" }, doubts: told };
}
