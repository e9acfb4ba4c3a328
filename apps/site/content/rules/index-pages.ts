import { type IssueKind, rules } from "@diplomatic-visits/core";
import { severities, words } from "../labels.ts";
import { filled, type Locale } from "../locale.ts";
import { bullets, table } from "../markdown/block.ts";
import { code as codeSpan, escaped, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { rulesByGroup } from "./example.ts";
import { groups, labels, ruleCount } from "./labels.ts";
import { rulePath } from "./rule-path.ts";
import { rulesTable } from "./rules-table.ts";

const intro = {
  en: "Schemas check the shape of a document; rules check what must hold between its fields, and between a field and the text. Each has a stable code, a severity, a reason, and an article that breaks it. An error makes a document invalid; a warning or a note leaves it valid and asks a reader to look.",
  ar: "تتحقق المخططات من بنية المستند، وتتحقق القواعد مما يجب أن يصح بين حقوله وبين الحقل والنص. لكل قاعدة رمز ثابت ومستوى خطورة وسبب ومقال يخالفها. الخطأ يجعل المستند غير صالح، أما التحذير والتنبيه فيُبقيانه صالحًا ويطلبان المراجعة.",
};
const title = { en: "All rules", ar: "كل القواعد" };
const description = {
  en: "The {count} by which an article or a coding is checked, by group: code, severity and meaning of each, with an example that breaks it and its fix.",
  ar: "{count} للتحقق من المقال أو الترميز، بحسب المجموعة: رمز كل قاعدة ومستوى خطورتها ومعناها، ومعها مثال يخالفها وإصلاحه.",
};

const groupsTitle = { en: "Groups", ar: "المجموعات" };

/** The page with the table of all rules. */
export function rulesIndex(locale: Locale): Page {
  const all = [...rulesByGroup()];
  const front = {
    title: title[locale],
    label: words.rules[locale],
    description: filled(description, locale, { count: ruleCount[locale](rules.length) }),
    position: 1,
    locale,
    // the table needs the width
    contents: false,
  };
  const list = all.map(([group, kinds]) => {
    const name = link(groups[group]?.title[locale] ?? group, rulePath(group));
    return `${name} (${ruleCount[locale](kinds.length)})${labels.colon[locale]}${escaped(groups[group]?.about[locale] ?? "")}`;
  });
  return page("reference/rules/index.md", front, [
    escaped(intro[locale]),
    rulesTable(
      all.flatMap(([, kinds]) => kinds),
      locale,
    ),
    heading(2, groupsTitle[locale], "groups"),
    bullets(list),
  ]);
}

/** The list of the rules of one group. */
export function groupPage(group: string, kinds: readonly IssueKind[], locale: Locale): Page {
  const { title: name, about } = groups[group] ?? { title: { en: group, ar: group }, about: { en: "", ar: "" } };
  const front = {
    title: `${words.rules[locale]}${locale === "ar" ? ": " : ": "}${name[locale]}`,
    label: name[locale],
    description: `${about[locale]} ${ruleCount[locale](kinds.length)}.`,
    locale,
    contents: false,
  };
  return page(`reference/rules/${group}/index.md`, front, [escaped(about[locale]), ruleTable(kinds, locale)]);
}

/** Rules with their severity and sentence, each linked to its page. */
export function ruleTable(kinds: readonly IssueKind[], locale: Locale): string {
  const heads = [words.rule[locale], words.severity[locale], words.says[locale]];
  const rows = kinds.map(({ code, severity, title: says }) => [
    link(codeSpan(code), rulePath(code)),
    severities[severity][locale],
    escaped(says[locale]),
  ]);
  return table(heads, rows);
}
