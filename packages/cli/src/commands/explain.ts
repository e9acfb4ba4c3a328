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
  if (found.length === 0) throw usageError(labels[locale].none(wanted ?? ""));
  const text =
    found.length === 1 && found[0]
      ? page(found[0], locale, terminal)
      : found.map((rule) => line(rule, locale, terminal)).join("");
  await out.write(text);
  return exitCode.valid;
}

function line({ code, severity, title }: IssueKind, locale: Locale, { colors, bidi }: Terminal): string {
  return `${colors.bold(code.padEnd(34))} ${severityCell(severity, locale, bidi)} ${isolated(title[locale], bidi)}\n`;
}

// Padded by its letters: what isolates it has no width.
function severityCell(severity: IssueKind["severity"], locale: Locale, bidi: Terminal["bidi"]): string {
  const word = labels[locale][severity];
  return `${isolated(word, bidi)}${" ".repeat(Math.max(0, 8 - word.length))}`;
}

const labels = {
  en: {
    why: "why",
    exceptions: "exceptions",
    howToFix: "how to fix",
    message: "message",
    needs: "needs",
    file: "file",
    outside: "outside",
    ...{ error: "error", warning: "warning", note: "note" },
    comma: ", ",
    none: (code: string) => `no code ${code}; visits explain lists them all`,
  },
  ar: {
    why: "السبب",
    exceptions: "الاستثناءات",
    howToFix: "طريقة الإصلاح",
    message: "الرسالة",
    needs: "تحتاج إلى",
    file: "الملف وحده",
    outside: "معرفة من خارج الملف",
    ...{ error: "خطأ", warning: "تحذير", note: "تنبيه" },
    comma: "، ",
    none: (code: string) => `لا رمز ${code}؛ يسرد visits explain الرموز كلها`,
  },
} as const;

// weekdays, past and future (ar, en, fa)
function needed({ needs }: Pick<IssueKind, "needs">, locale: Locale): string {
  const languages = ruleLanguages({ needs });
  if (needs === "file" || needs === "outside") return labels[locale][needs];
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
    `${colors.bold(code)}  ${isolated(words[severity], bidi)}`,
    "",
    isolated(title[locale], bidi),
    "",
    isolated(`${words.why}: ${why[locale]}`, bidi),
    ...(exceptions.length > 0 ? [isolated(`${words.exceptions}:`, bidi)] : []),
    ...exceptions.map((one) => isolated(`  - ${one[locale]}`, bidi)),
    isolated(`${words.howToFix}: ${howToFix[locale]}`, bidi),
    isolated(`${words.message}: ${message[locale]}`, bidi),
    isolated(`${words.needs}: ${needed({ needs }, locale)}`, bidi),
  ];
  return `${rows.join("\n")}\n`;
}
