import {
  type IssueKind,
  issueKinds,
  type LexiconPart,
  type Locale,
  partNames,
  ruleLanguages,
} from "@diplomatic-visits/core";
import { explanations } from "@diplomatic-visits/core/explanations";
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
  en: {
    why: "why",
    exceptions: "exceptions",
    howToFix: "how to fix",
    message: "message",
    needs: "needs",
    comma: ", ",
  },
  ar: {
    why: "السبب",
    exceptions: "الاستثناءات",
    howToFix: "طريقة الإصلاح",
    message: "الرسالة",
    needs: "تحتاج إلى",
    comma: "، ",
  },
} as const;

// weekdays, past and future (ar, en, fa)
function needed({ needs }: Pick<IssueKind, "needs">, locale: Locale): string {
  const languages = ruleLanguages({ needs });
  if (!languages) return String(needs);
  const parts = (typeof needs === "string" ? [needs] : needs) as readonly LexiconPart[];
  return `${parts.map((part) => partNames[part][locale]).join(labels[locale].comma)} (${languages.join(", ")})`;
}

function page(
  { code, severity, needs, title, message }: IssueKind,
  locale: Locale,
  { colors, bidi }: Terminal,
): string {
  const { why, exceptions = [], howToFix } = explanations[code];
  const words = labels[locale];
  const rows = [
    `${colors.bold(code)}  ${severity}`,
    "",
    isolated(title[locale], bidi),
    "",
    isolated(`${words.why}: ${why[locale]}`, bidi),
    ...(exceptions.length > 0 ? [isolated(`${words.exceptions}:`, bidi)] : []),
    ...exceptions.map((one) => isolated(`  - ${one[locale]}`, bidi)),
    isolated(`${words.howToFix}: ${howToFix[locale]}`, bidi),
    isolated(`${words.message}: ${message[locale]}`, bidi),
    `${words.needs}: ${needed({ needs }, locale)}`,
  ];
  return `${rows.join("\n")}\n`;
}
