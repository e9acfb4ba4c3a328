import { type IssueKind, partNames, ruleLanguages } from "@diplomatic-visits/core";
import { severities, words } from "../labels.ts";
import { type Locale, type Localized, languageName } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { code as codeSpan, escaped, link } from "../markdown/inline.ts";
import { examples, judge } from "./example.ts";
import { groups, labels } from "./labels.ts";
import { rulePath } from "./rule-path.ts";

const heads = {
  group: { en: "group", ar: "المجموعة" },
  lists: { en: "word lists", ar: "قوائم الألفاظ" },
  languages: { en: "languages", ar: "اللغات" },
  fix: { en: "fixable", ar: "إصلاح آلي" },
} as const satisfies Record<string, Localized>;

const cells = {
  yes: { en: "yes", ar: "نعم" },
  no: { en: "no", ar: "لا" },
  none: { en: "none", ar: "لا حاجة" },
  outside: { en: "outside knowledge", ar: "معرفة خارجية" },
  every: { en: "every language", ar: "كل لغة" },
} as const satisfies Record<string, Localized>;

/** The columns, in order, as the address of the page names them; those by which rules can be filtered. */
const columns = "rule severity says group lists languages fix";
const filters = "severity group lists languages fix";

/** All rules in one table, which a script makes sortable and filterable. */
export function rulesTable(kinds: readonly IssueKind[], locale: Locale): string {
  const names = [
    words.rule[locale],
    words.severity[locale],
    words.says[locale],
    heads.group[locale],
    heads.lists[locale],
    heads.languages[locale],
    heads.fix[locale],
  ];
  const mark = `<div class="site-filters" data-live-table="${columns}" data-filters="${filters}"></div>`;
  return `${mark}\n\n${table(
    names,
    kinds.map((kind) => rowOf(kind, locale)),
  )}`;
}

function rowOf(kind: IssueKind, locale: Locale): string[] {
  const { code, severity, title } = kind;
  const [group = ""] = code.split("/");
  return [
    link(codeSpan(code), rulePath(code)),
    severities[severity][locale],
    escaped(title[locale]),
    link(groups[group]?.title[locale] ?? group, rulePath(group)),
    listsOf(kind, locale),
    languagesOf(kind, locale),
    cells[isFixable(code) ? "yes" : "no"][locale],
  ];
}

function listsOf({ needs }: IssueKind, locale: Locale): string {
  if (needs === "file") return cells.none[locale];
  if (needs === "outside") return cells.outside[locale];
  const parts = typeof needs === "string" ? [needs] : needs;
  return parts.map((part) => partNames[part][locale]).join(labels.comma[locale]);
}

function languagesOf(kind: IssueKind, locale: Locale): string {
  const languages = ruleLanguages(kind);
  if (languages === undefined) return cells.every[locale];
  return languages.map((tag) => languageName(tag, locale)).join(labels.comma[locale]);
}

// A fix depends on the article; the example shows whether the rule ever offers one.
function isFixable(code: string): boolean {
  const example = examples().get(code);
  return example !== undefined && judge(example.broken, "en").issues.some((issue) => issue.code === code && issue.fix);
}
