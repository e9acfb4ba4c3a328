import type { Issue } from "../article/issue.ts";
import { type Path, toPointer } from "../article/path.ts";
import type { SourceFaults } from "../rules/rule.ts";
import { CodingSchema } from "../schema/coding.ts";
import { itemOf, nodeOf, shapeOf } from "../schema/node.ts";
import { foldText } from "../text/fold.ts";
import { dueForm } from "./due-form.ts";
import type { SourceDocument } from "./read/source-document.ts";
import type { Read } from "./reading.ts";
import { schemaAt, valueAt } from "./schema-at.ts";
import { shapeCodes } from "./shape-codes.ts";

const none: SourceFaults = { cuts: [], comments: [], wrongTypes: [], empties: [] };

/**
 * Finds the shape faults of a YAML source that have a fix of their own: a quote cut by a comma or a comment sign, a string
 * that YAML read as another type, and a key without a value.
 */
export function sourceFaults(
  { value, document }: Read,
  { shape, text }: { shape: readonly Issue[]; text: string },
): { document: SourceFaults; rest: Issue[] } {
  if (document?.kind !== "yaml") return { document: none, rest: [...shape] };
  const cuts = document.flowNullKeys();
  const cutAt = new Set(cuts.map(({ path, key }) => toPointer([...path, key])));
  const isCut = ({ code, path }: Issue) => code === shapeCodes.unknownKey.code && cutAt.has(toPointer(path));
  const typed = shape.filter(({ code }) => isTypeFault(code));
  const empties = typed.filter(({ path }) => valueAt(value, path) === null && isEmptyAt(document, path));
  const misread = typed.filter(({ path }) => isScalar(valueAt(value, path)) && dueAt(path) === "string");
  const wrongTypes = misread.filter((issue) => !empties.includes(issue));
  const own = new Set([...empties, ...wrongTypes]);
  return {
    document: {
      cuts,
      comments: cutByComment(document, { value, text }),
      wrongTypes: wrongTypes.map(({ path }) => ({ path, found: valueAt(value, path), ...rawAt(document, path) })),
      empties: empties.map(({ path }) => ({ path, due: dueAt(path), form: formAt(path) })),
    },
    rest: shape.filter((issue) => !isCut(issue) && !own.has(issue)),
  };
}

function isTypeFault(code: string): boolean {
  return code === shapeCodes.type.code || code === shapeCodes.form.code || code === shapeCodes.value.code;
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || value === null;
}

// An empty value, or `null` where a list or an object is expected: quotation marks would not help.
function isEmptyAt(document: SourceDocument, path: Path): boolean {
  return (document.rawScalar(path) ?? "") === "" || dueAt(path) !== "string";
}

function rawAt(document: SourceDocument, path: Path): { raw?: string } {
  const raw = document.rawScalar(path);
  return raw === undefined ? {} : { raw };
}

function dueAt(path: Path): "list" | "object" | "string" {
  const field = schemaAt(CodingSchema, path)?.field;
  if (!field) return "string";
  const { schema } = nodeOf(field);
  if (itemOf(schema)) return "list";
  return shapeOf(schema) || schema._zod.def.type === "record" ? "object" : "string";
}

function formAt(path: Path): string {
  const field = schemaAt(CodingSchema, path)?.field;
  if (!field) return "";
  const item = itemOf(nodeOf(field).schema);
  return item ? `- ${dueForm(item)}` : dueForm(field);
}

const wordKeys: ReadonlySet<unknown> = new Set(["quote", "prefix", "suffix", "mentions", "cue", "title", "headline"]);

// A comment after a quote is a cut if its first word comes next in the text; otherwise it is the coder's remark.
function cutByComment(
  document: SourceDocument,
  { value, text }: { value: unknown; text: string },
): SourceFaults["comments"][number][] {
  const scalars = document.commentedScalars().filter(({ path }) => wordKeys.has(path.findLast(isKey)));
  if (scalars.length === 0) return [];
  const folded = foldText(text, "typographic");
  return scalars.flatMap(({ path, comment }) => {
    const quote = valueAt(value, path);
    const [sign = "", next = ""] = comment.split(/\s+/, 2);
    const first = sign === "#" ? `# ${next}` : sign;
    if (typeof quote !== "string") return [];
    return folded.includes(foldText(`${quote} ${first}`, "typographic")) ? [{ path, quote, comment }] : [];
  });
}

function isKey(key: string | number): boolean {
  return typeof key === "string";
}
