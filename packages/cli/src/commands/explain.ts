import {
  type IssueKind,
  issueKinds,
  type LexiconPart,
  type Locale,
  partNames,
  ruleLanguages,
} from "@diplomatic-visits/core";
import { projectIssueKinds } from "@diplomatic-visits/core/project";
import { exitCode, usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Explains a code, a group of codes, or lists them all. Returns the exit code. */
export async function explainCommand(
  wanted: string | undefined,
  { locale }: { locale: Locale },
  { out }: Io,
): Promise<number> {
  const { terminal } = out;
  const found = [...issueKinds, ...projectIssueKinds].filter(
    ({ code }) => wanted === undefined || code === wanted || code.startsWith(`${wanted}/`),
  );
  if (found.length === 0) throw usageError(`no code ${wanted}; visits explain lists them all`);
  const text =
    found.length === 1 && found[0]
      ? page(found[0], locale, terminal)
      : found.map((rule) => line(rule, locale, terminal)).join("");
  await out.write(text);
  return exitCode.valid;
}

function line({ code, severity, title }: IssueKind, locale: Locale, { colors, bidi }: Terminal): string {
  return `${colors.bold(code.padEnd(34))} ${severity.padEnd(8)} ${isolated(title[locale], bidi)}\n`;
}

const labels = {
  en: { message: "message", why: "why", needs: "needs", comma: ", " },
  ar: { message: "الرسالة", why: "السبب", needs: "يحتاج إلى", comma: "، " },
} as const;

// weekdays, past and future (ar, en, fa)
function needed({ needs }: Pick<IssueKind, "needs">, locale: Locale): string {
  const languages = ruleLanguages({ needs });
  if (!languages) return String(needs);
  const parts = (typeof needs === "string" ? [needs] : needs) as readonly LexiconPart[];
  return `${parts.map((part) => partNames[part][locale]).join(labels[locale].comma)} (${languages.join(", ")})`;
}

function page(
  { code, severity, needs, title, message, why }: IssueKind,
  locale: Locale,
  { colors, bidi }: Terminal,
): string {
  const rows = [
    `${colors.bold(code)}  ${severity}`,
    "",
    isolated(title[locale], bidi),
    "",
    isolated(`${labels[locale].why}: ${why[locale]}`, bidi),
    isolated(`${labels[locale].message}: ${message[locale]}`, bidi),
    `${labels[locale].needs}: ${needed({ needs }, locale)}`,
  ];
  return `${rows.join("\n")}\n`;
}
