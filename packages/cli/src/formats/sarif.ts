import { pathToFileURL } from "node:url";
import { type IssueKind, type Locale, toPointer } from "@diplomatic-visits/core";
import type { Explanation } from "@diplomatic-visits/core/explanations";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import type { Location, Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import manifest from "../../package.json" with { type: "json" };
import type { FileIssue } from "../inputs/file-issue.ts";
import { withAdvice } from "./advice.ts";
import type { FileNotes, ReportFormat, ReportFrame } from "./format.ts";

/** SARIF 2.1.0, which code scanning services read: every rule with its help, and a result for each issue. */
export const sarif: ReportFormat = {
  file: ({ path, result }) => result.issues.map((issue) => jsonText(resultOf(path, issue))).join(",\n"),
  async frame(locale) {
    const { issueKinds } = await import("@diplomatic-visits/core");
    const { explanations } = await import("@diplomatic-visits/core/explanations");
    return frameOf(issueKinds.map((kind) => descriptorOf(kind, explanations[kind.code], locale)));
  },
};

// The keys of a SARIF log may be in any order, so that the results are written while files are read.
function frameOf(rules: ReportingDescriptor[]): ReportFrame {
  const schema: Pick<Log, "$schema" | "version"> = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
  };
  const driver = { name: "visits", version: manifest.version, semanticVersion: manifest.version, rules };
  const run = jsonText({ tool: { driver }, columnKind: "utf16CodeUnits" });
  return {
    before: `${jsonText(schema).slice(0, -1)},"runs":[${run.slice(0, -1)},"results":[\n`,
    between: ",\n",
    after: (notes) => `\n],"invocations":[${jsonText(invocationOf(notes))}]}]}\n`,
  };
}

function descriptorOf(
  { code, severity, title }: IssueKind,
  { why, exceptions = [], howToFix }: Explanation,
  locale: Locale,
): ReportingDescriptor {
  const bullets = exceptions.map((one) => `- ${one[locale]}`).join("\n");
  const text = [title[locale], why[locale], bullets, howToFix[locale], `visits explain ${code}`];
  return {
    id: code,
    shortDescription: { text: title[locale] },
    fullDescription: { text: why[locale] },
    help: { text: text.filter((part) => part !== "").join("\n\n") },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(path: string, issue: FileIssue): Result {
  const pointer = toPointer(issue.path);
  const location: Location = {
    physicalLocation: physicalOf(issue.file ?? path, regionOf(issue)),
    ...(pointer && { logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }] }),
  };
  return {
    ruleId: issue.code,
    level: issue.severity,
    message: { text: escaped(withAdvice(issue)) },
    locations: [location],
    ...(issue.fix && { properties: { fix: issue.fix } }),
  };
}

function regionOf({ line, column, endLine, endColumn }: FileIssue): Region | undefined {
  if (line === undefined) return undefined;
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

function physicalOf(path: string, region?: Region): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(path) }, ...(region && { region }) };
}

// An absolute path is a file URI, a relative one a reference to resolve against the root of the repository.
function uriOf(path: string): string {
  if (path === "-") return "stdin";
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return pathToFileURL(path).href;
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}

function invocationOf(notes: readonly FileNotes[]) {
  const notifications: Notification[] = notes.flatMap(({ path, lines }) =>
    lines.map((text) => ({ level: "note", message: { text }, locations: [{ physicalLocation: physicalOf(path) }] })),
  );
  return { executionSuccessful: true, toolExecutionNotifications: notifications };
}
