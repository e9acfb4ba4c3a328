import { type AnchoredCoding, anchorCoding } from "../anchor/anchor-coding.ts";
import type { Issue } from "../article/issue.ts";
import { joinedNotListed, withNotListed } from "../article/not-listed.ts";
import { type Path, toPointer } from "../article/path.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article, Coding } from "../generated/types.ts";
import { checkCodingRules, checkRules } from "../rules/check-rules.ts";
import { cutQuote } from "../rules/coding/cut-quote.ts";
import type { CheckOptions } from "../rules/ready-rules.ts";
import { resolved } from "../rules/reference/resolved.ts";
import type { Rule } from "../rules/rule.ts";
import { articleRules, codingRules } from "../rules/rules.ts";
import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import { authoredPath } from "./authored-path.ts";
import { checkShape } from "./check-shape.ts";
import { checkWhole, type WholeResult } from "./check-whole.ts";
import { lacking } from "./lacking.ts";
import { listedQuotes } from "./listed-quotes.ts";
import { withoutFix, withProvenFixes } from "./offered-fixes.ts";
import { optionsOf, type ValidateOptions } from "./options.ts";
import { otherHashIssue } from "./other-text.ts";
import type { Read } from "./reading.ts";
import { valueAt } from "./schema-at.ts";
import { soundPart, soundWhole } from "./sound-part.ts";
import { sourceFaults } from "./source-faults.ts";
import { textFaults } from "./text-faults.ts";
import { textIssue } from "./text-issue.ts";

/** Checks a coding with its text: the text first, then the coding's shape, its quotes, and the article it becomes. */
export function checkCoding(read: Read, options: ValidateOptions): WholeResult {
  const checking = optionsOf(options);
  const absent = textIssue(options.text, checking.locale);
  if (absent) return { ok: false, issues: [absent], notChecked: [] };
  const text = options.text ?? "";
  const ofText = textFaults(text, checking);
  const isCertain = read.shape?.form === "coding";
  const shape = isCertain ? ({ ok: true, value: read.value } as const) : checkShape(CodingSchema, read.value, options);
  const { document, rest: ofShape } = sourceFaults(read, { shape: shape.ok ? [] : shape.issues, text });
  const rest = withProvenFixes(read.value, ofShape, (fixed) => {
    const again = checkShape(CodingSchema, fixed, options);
    return again.ok ? [] : again.issues;
  });
  const coding = isCertain ? soundWhole(read.value) : soundPart(CodingSchema, read.value);
  const anchored = anchorCoding(text, coding.value as Coding);
  const quotes = anchored.quotes.map((one) => ({ ...one, path: coding.writtenPath(one.path) }));
  const listed = listedQuotes(quotes);
  const other = otherHashIssue(coding.value as Coding, { text, options, unplaced: () => unplaced(quotes) });
  // In a faulty or different text, missing quotes are only a consequence: report the cause alone.
  const isAsCoded = ofText.length === 0 && other?.severity !== "error";
  const inQuotes = isAsCoded ? { quotes: reportable(quotes), glosses: anchored.glosses } : { quotes: [], glosses: [] };
  const ofCoding = checkCodingRules(codingRules, { ...inQuotes, document }, checking);
  const known = [...ofText, ...(other ? [other] : []), ...ofCoding.issues, ...rest];
  const ofBoth = joinedNotListed(shape.ok ? [] : shape.notListed, ofCoding.notListed);
  if (isAsCoded && shape.ok && anchored.article) {
    // The article was made here of a value that contains no object twice, so its index needs no copy.
    const whole = checkWhole(anchored.article, options, { isOwn: true });
    const issues = [...known, ...whole.issues.map(atAuthoredPath)];
    const notListed = withNotListed(joinedNotListed(ofBoth, whole.notListed));
    return whole.ok && isSound(known)
      ? { ...whole, issues, ...listed, ...notListed }
      : { ok: false, issues, notChecked: whole.notChecked, ...listed, ...notListed };
  }
  const inPart = checkPart({ text, anchored, written: read.value, writtenPath: coding.writtenPath, known }, checking);
  const notListed = withNotListed(joinedNotListed(ofBoth, inPart.notListed));
  return { ok: false, issues: [...known, ...inPart.issues], notChecked: inPart.notChecked, ...listed, ...notListed };
}

function unplaced(quotes: readonly QuoteReport[]): [number, number] {
  return [quotes.filter(({ status }) => status === "missing" || status === "ambiguous").length, quotes.length];
}

// A word inside a missing quote is ambiguous only until that quote is found: do not report it if nothing resembles the quote.
function reportable(quotes: readonly QuoteReport[]): QuoteReport[] {
  const lost = quotes.filter(({ status, closest }) => status === "missing" && closest === undefined);
  const owners = new Set(
    lost.flatMap(({ path }) => {
      const at = path.lastIndexOf("quote");
      return at > 0 && at >= path.length - 2 ? [toPointer(path.slice(0, at))] : [];
    }),
  );
  const waits = ({ path, status }: QuoteReport) =>
    status === "ambiguous" &&
    path.some((_, i) => path[i] !== "quote" && i > 0 && owners.has(toPointer(path.slice(0, i))));
  return owners.size === 0 ? [...quotes] : quotes.filter((one) => !waits(one));
}

// Listeners need a whole article, so each of these rules is checked.
const rulesInPart: readonly Rule[] = articleRules.filter(({ inPart }) => inPart).map(({ doubts: _, ...rule }) => rule);

interface Part {
  text: string;
  anchored: AnchoredCoding;
  written: unknown;
  writtenPath: (path: Path) => Path;
  known: readonly Issue[];
}

// Issues that can be reported before the coding is an article, without those that may follow from a reported fault.
function checkPart({ text, anchored: { part }, written, writtenPath, known }: Part, options: CheckOptions) {
  const reported = new Set(known.map(({ path }) => toPointer(path)));
  const { issues, notChecked, notListed } = checkRules(
    rulesInPart,
    // a text of a wrong length is not a sound part, and every rule reads it
    indexArticle({ ...(soundPart(ArticleSchema, part).value as Article), text }),
    options,
  );
  const own = [...lacking(part, options), ...issues].map((issue) => {
    const { path, ...authored } = atAuthoredPath(issue);
    return { ...authored, path: writtenPath(path) };
  });
  const cut = known.filter(({ code }) => code === cutQuote.code).map(({ path }) => toPointer(path));
  // a reference to an object without an id would seem to be unresolved
  const lacksId = known.some(({ code, path }) => path.at(-1) === "id" && code.startsWith("shape/"));
  const isNews = ({ code, path, severity }: Issue) =>
    !reported.has(toPointer(path)) &&
    // what a stop inherits from its tour is checked where it is written
    valueAt(written, path.slice(0, -1)) !== undefined &&
    !cut.some((pointer) => pointer.startsWith(`${toPointer(path)}/`)) &&
    !(lacksId && code === resolved.code) &&
    !(code === "evidence/needed" && valueAt(written, path) !== undefined) &&
    !(path[0] === "text" && severity === "error");
  const isLanguageKnown = typeof valueAt(written, ["inLanguage"]) === "string";
  return { issues: own.filter(isNews), notChecked: isLanguageKnown ? notChecked : [], notListed };
}

// A fix is a patch of the article; its paths do not fit the coding.
function atAuthoredPath(issue: Issue): Issue {
  return { ...withoutFix(issue), path: authoredPath(issue.path) };
}

function isSound(issues: readonly Issue[]): boolean {
  return !issues.some(({ severity }) => severity === "error");
}
