import { Composer, type CST, type Document, isScalar, type YAMLError } from "yaml";
import { openSource } from "./open-source.ts";
import { type ReadIssue, readIssue, surrogateIssue, visible, type Word } from "./read-issue.ts";
import {
  maxReadIssues,
  type ReadLimits,
  readLimits,
  type SourceResult,
  type StrictReadOptions,
} from "./read-options.ts";
import { sourceHint } from "./source-hint.ts";
import { type DecodedSource, issuePlace } from "./source-text.ts";
import { loneSurrogateAt } from "./well-formed.ts";
import { yamlDocument } from "./yaml-document.ts";
import { type YamlTokens, yamlTokens } from "./yaml-tokens.ts";
import { yamlValue } from "./yaml-value.ts";
import { parserHint, parserReason, yamlReasons } from "./yaml-words.ts";

/** The default limit on bytes of YAML, which takes a hundred times as long to read as JSON. */
const yamlBytes = 4 * 1024 * 1024;

/**
 * Reads one document of YAML 1.2 by its core schema, as strictly as JSON: no aliases, no custom tags, no duplicate keys,
 * no merge keys. Never throws, whatever the input is.
 */
export function readYaml(input: string | Uint8Array, options: StrictReadOptions = {}): SourceResult {
  const limits = { ...readLimits, maxBytes: yamlBytes, ...options.limits };
  try {
    const opened = openSource(input, limits);
    if ("issue" in opened) return { ok: false, issues: [opened.issue] };
    const { source, notes } = opened;
    const composed = compose(source, limits);
    if ("issues" in composed) return { ok: false, issues: composed.issues };
    const { value, issues } = yamlValue(source, composed.document.contents, limits.maxDepth);
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value, notes, document: yamlDocument(source, composed.document.contents) };
  } catch {
    return { ok: false, issues: [readIssue("read/yaml", { reason: yamlReasons.unreadable })] };
  }
}

// What YAML 1.2 does not call printable (5.1), except lone surrogates, which have their own code.
const unprintable = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uFFFD\u{10000}-\u{10FFFF}]/u;

const composing = { version: "1.2", schema: "core", merge: false, uniqueKeys: false, resolveKnownTags: false } as const;

function compose(
  source: DecodedSource,
  { maxDepth }: ReadLimits,
): { document: Document.Parsed } | { issues: ReadIssue[] } {
  const { text } = source;
  const character = characterIssue(source);
  if (character) return { issues: [character] };
  const parsed = yamlTokens(text, maxDepth);
  if ("stop" in parsed) return { issues: [stopIssue(source, parsed, maxDepth)] };
  const [document] = new Composer(composing).compose(parsed.tokens, true, text.length);
  if (!document || isNothing(document.contents))
    return { issues: [readIssue("read/empty", {}, { byte: 0, line: 1, column: 1 })] };
  const issues = documentIssues(source, document as Document.Parsed, parsed.tokens);
  return issues.length > 0 ? { issues } : { document: document as Document.Parsed };
}

function stopIssue(source: DecodedSource, stopped: Extract<YamlTokens, { stop: string }>, maxDepth: number): ReadIssue {
  const { stop, at, words } = stopped;
  if (stop === "depth") return readIssue("read/depth", { limit: maxDepth }, issuePlace(source, at));
  if (stop !== "syntax") return yamlIssue(source, at, yamlReasons[stop]);
  return parserIssue(source, { code: "UNEXPECTED_TOKEN", message: words ?? "", pos: [at, at] });
}

function characterIssue(source: DecodedSource): ReadIssue | undefined {
  const surrogate = loneSurrogateAt(source.text);
  if (surrogate >= 0) return surrogateIssue(source.text, surrogate, issuePlace(source, surrogate));
  const control = source.text.search(unprintable);
  return control >= 0 ? yamlIssue(source, control, yamlReasons.control) : undefined;
}

function isNothing(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.type === "PLAIN" && contents.source === "");
}

function documentIssues(source: DecodedSource, document: Document.Parsed, tokens: readonly CST.Token[]): ReadIssue[] {
  const warned = document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED" || code === "BAD_DIRECTIVE");
  const faults = [...document.errors, ...warned].slice(0, maxReadIssues);
  const issues = faults.map((fault) => parserIssue(source, fault));
  const version = tokens.find((token) => token.type === "directive" && /^%YAML[ \t]+(?!1\.2\b)/.test(token.source));
  return version ? [yamlIssue(source, version.offset, yamlReasons.version), ...issues] : issues;
}

function parserIssue(source: DecodedSource, fault: Pick<YAMLError, "code" | "message" | "pos">): ReadIssue {
  const reason =
    fault.code === "TAG_RESOLVE_FAILED" ? yamlReasons.tag : parserReason(fault.code, visible(fault.message, 200));
  const issue = yamlIssue(source, Math.min(fault.pos[0], source.text.length), reason);
  const { text } = source;
  const hint =
    sourceHint([text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)], true) ??
    parserHint(fault.code, fault.message, lineBefore(text, fault.pos[0]));
  return hint ? { ...issue, hint } : issue;
}

// The line of a fault, or the line before it if the fault is only found at the start of the next: an unclosed bracket.
function lineBefore(text: string, at: number): string {
  const end = text.slice(0, at).trimEnd().length;
  const start = text.lastIndexOf("\n", end - 1) + 1;
  return text.slice(
    start,
    Math.min(start + 400, Math.max(end, text.indexOf("\n", end) < 0 ? end : text.indexOf("\n", end))),
  );
}

function yamlIssue(source: DecodedSource, at: number, reason: Word): ReadIssue {
  return readIssue("read/yaml", { reason }, issuePlace(source, at));
}
