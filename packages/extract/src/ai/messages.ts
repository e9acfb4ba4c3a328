import { type Issue, type Locale, sha256, toPointer } from "@diplomatic-visits/core";
import type { ExtractionProfile } from "@diplomatic-visits/core/formats/extraction-profile";
import { type Judgement, warningsOf } from "../answers/judge.ts";
import { promptWords } from "./prompt-words.ts";

/** The instruction with the schema included. */
export function withSchema({ instruction, schema }: ExtractionProfile, locale: Locale): string {
  return `${instruction}\n\n# ${promptWords[locale].schemaTitle}\n\n${JSON.stringify(schema)}`;
}

/** The first message: the article, fenced by a line that contains the digest of its text and so cannot occur in it. */
export function articleMessage(text: string, draft: object | undefined, locale: Locale): string {
  const words = promptWords[locale];
  const fence = `=== ${sha256(text).slice(0, 16)} ===`;
  const drafted = draft ? ["", words.draft, JSON.stringify(draft)] : [];
  return [words.article(fence), fence, text, fence, ...drafted].join("\n");
}

/** The reply to an answer: what broke off, what does not fit, what the text really says, which rules are broken. */
export function replyTo(judgement: Judgement, locale: Locale, isShrunk = false): string {
  const { state, fault, misfits, repair, anchored } = judgement;
  const words = promptWords[locale];
  if (state === "none") return `${words.noJson}\n${words.again}`;
  const isAnchored = misfits.length === 0 && repair.message === "" && (state === "whole" || state === "flawed");
  const broken = isAnchored ? anchored.issues.filter(({ severity }) => severity === "error") : [];
  const parts = [
    ...(fault ? [words.flawed(fault)] : []),
    ...(state === "cut" && !fault ? [words.cut] : isShrunk ? [words.shrunk] : []),
    ...listed(words.misfits, misfits),
    ...(repair.message ? [repair.message] : []),
    ...listed(words.rules, broken),
    ...listed(words.warnings, isAnchored ? warningsOf(judgement) : []),
    words.again,
  ];
  return parts.join("\n\n");
}

function listed(head: string, issues: readonly Issue[]): string[] {
  if (issues.length === 0) return [];
  const lines = issues.map(
    ({ path, message, hint }) => `- ${toPointer(path) || "/"}: ${message}${hint ? ` (${hint})` : ""}`,
  );
  return [[head, ...lines].join("\n")];
}
