import type { FixChange, Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { FileFixes } from "./file-fixes.ts";

const words = {
  en: {
    fixed: (n: number) => `${n} ${n === 1 ? "change" : "changes"}`,
    would: (n: number) => `${n} ${n === 1 ? "change" : "changes"} not written (--dry-run)`,
    added: "added",
    removed: "removed",
    unwritten: "this fix cannot be written without losing the layout of the file; change it by hand",
  },
  ar: {
    fixed: (n: number) => `عدد التغييرات: ${n}`,
    would: (n: number) => `عدد التغييرات التي لم تُكتب (--dry-run): ${n}`,
    added: "أُضيف",
    removed: "حُذف",
    unwritten: "لا يمكن كتابة هذا الإصلاح دون الإخلال بتنسيق الملف؛ عدّله يدويًا",
  },
} as const;

/** What was changed in a file, each change with its place and rule, the old and the new on lines of their own. */
export function fixText(file: string, fixes: FileFixes, locale: Locale, terminal: Terminal): string {
  const { written, changes, unwritten } = fixes;
  if (changes.length + unwritten.length === 0) return "";
  const { colors, bidi } = terminal;
  const told = words[locale];
  const head = isolated(told[written || changes.length === 0 ? "fixed" : "would"](changes.length), bidi);
  const lines = [
    `${colors.bold(escaped(file))}: ${head}`,
    ...changes.flatMap((change) => changeLines(change, told, terminal)),
    ...unwritten.flatMap(({ code, path }) => [
      `  ${escaped(`/${path.join("/")}`)}  ${code}`,
      `      ${isolated(told.unwritten, bidi)}`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function changeLines(change: FixChange, told: (typeof words)[Locale], { colors, bidi }: Terminal): string[] {
  const { issue, op, path, before, after } = change;
  const shown = (value: unknown) =>
    isolated(`⟦${escaped(typeof value === "string" ? value : JSON.stringify(value))}⟧`, bidi);
  const note = op === "add" ? `  ${told.added}` : op === "remove" ? `  ${told.removed}` : "";
  return [
    `  ${escaped(path)}  ${issue.code}${note}`,
    ...(op === "add" ? [] : [`      - ${colors.red(shown(before))}`]),
    ...(op === "remove" ? [] : [`      + ${colors.green(shown(after))}`]),
  ];
}

/** What was changed in a file, as data. */
export function fixRecord({ written, changes, unwritten }: FileFixes): Record<string, unknown> {
  return {
    written,
    changes: changes.map(({ issue, path, ...rest }) => ({ code: issue.code, pointer: path, ...rest })),
    unwritten: unwritten.map(({ code, fix }) => ({ code, fix })),
  };
}
