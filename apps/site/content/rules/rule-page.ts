import { type Issue, type IssueKind, partNames, ruleLanguages, toPointer } from "@diplomatic-visits/core";
import { codelists } from "@diplomatic-visits/core/codelists";
import { type Explanation, explanations } from "@diplomatic-visits/core/explanations";
import { severities } from "../labels.ts";
import { filled, type Locale, languageName, listed } from "../locale.ts";
import { details, fence, quotation } from "../markdown/block.ts";
import { code as codeSpan, escaped, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { conceptLink } from "../model/concept-names.ts";
import { concerned } from "./concerned.ts";
import { changeOf, examples, fixOf, judge } from "./example.ts";
import type { Example } from "./input.ts";
import { bases, groups, labels } from "./labels.ts";
import { playable } from "./playable.ts";
import { verdictOf } from "./verdict.ts";

/** The page of a rule: its sentence, the reason, the exceptions, what to do, and an example with its issues and its fix. */
export function rulePage(rule: IssueKind, position: number, locale: Locale): Page {
  const { code, title, message } = rule;
  const explanation = explanations[code];
  const { why, howToFix } = explanation;
  const [group = "", name = ""] = code.split("/");
  const front = {
    title: code,
    label: name,
    description: `${title[locale]} ${why[locale]}`,
    position,
    locale,
  };
  const example = examples().get(code);
  return page(`reference/rules/${group}/${name}.md`, front, [
    `**${escaped(title[locale])}**`,
    factsOf(rule, locale),
    heading(2, labels.why[locale], "why"),
    escaped(why[locale]),
    ...exceptionsOf(explanation, locale),
    /^(read|shape)$/.test(group) ? undefined : regrading(code, locale),
    ...(example ? exampleOf(example, locale) : []),
    heading(2, labels.fix[locale], "fix"),
    escaped(howToFix[locale]),
    ...(example ? fixed(example, locale) : []),
    heading(2, labels.message[locale], "message"),
    quotation([escaped(message[locale])]),
    /\{\w+\}/.test(message[locale]) ? escaped(labels.filled[locale]) : undefined,
  ]);
}

function exceptionsOf({ exceptions = [] }: Explanation, locale: Locale): string[] {
  if (exceptions.length === 0) return [];
  const bullets = exceptions.map((one) => `- ${escaped(one[locale])}`);
  return [heading(2, labels.exceptions[locale], "exceptions"), bullets.join("\n")];
}

function regrading(code: string, locale: Locale): string {
  return filled(labels.off, locale, { command: codeSpan(`visits validate … --rule ${code}=off`) });
}

function factsOf(rule: IssueKind, locale: Locale): string {
  const { code, severity } = rule;
  const [group = ""] = code.split("/");
  const { concepts, codelists: lists } = concerned().get(code) ?? { concepts: [], codelists: [] };
  const about = [
    ...concepts.map((name) => conceptLink(name, locale)),
    ...lists.map((id) => link(escaped(codelists[id]?.title[locale] ?? id), `/reference/codelists/${id}/`)),
  ];
  const rows = [
    `${labels.severity[locale]}${labels.colon[locale]}**${severities[severity][locale]}**`,
    `${labels.needs[locale]}${labels.colon[locale]}${needsOf(rule, locale)}`,
    `${labels.group[locale]}${labels.colon[locale]}${link(groups[group]?.title[locale] ?? group, `/reference/rules/${group}/`)}`,
    ...(about.length > 0 ? [`${labels.about[locale]}${labels.colon[locale]}${about.join(labels.comma[locale])}`] : []),
  ];
  return rows.map((row) => `- ${row}`).join("\n");
}

function needsOf(rule: IssueKind, locale: Locale): string {
  const { needs } = rule;
  if (needs === "file" || needs === "outside") return labels[needs][locale];
  const parts = typeof needs === "string" ? [needs] : needs;
  return filled(labels.lexicon, locale, {
    parts: listed(
      parts.map((part) => partNames[part][locale]),
      locale,
    ),
    languages: listed(
      (ruleLanguages(rule) ?? []).map((tag) => languageName(tag, locale)),
      locale,
    ),
  });
}

function exampleOf(example: Example, locale: Locale): string[] {
  const { code, base, told, broken } = example;
  const result = judge(broken, locale);
  return [
    heading(2, labels.example[locale], "example"),
    filled(labels.made, locale, { base: bases[base][locale] }),
    told ? quotation([escaped(told[locale])]) : fence("diff", changeOf(example)),
    ...(playable(example) ? [link(labels.play[locale], `/play/?example=${code}`)] : []),
    heading(2, labels.report[locale], "report"),
    `**${verdictOf(result, locale)}** ${labels.run[locale]}`,
    ...result.issues.map((issue) => issueOf(issue, locale)),
    details(labels.data[locale], fence("json", JSON.stringify(result.issues, null, 2))),
  ];
}

function issueOf({ code, severity, path, message, hint, near }: Issue, locale: Locale): string {
  const pointer = toPointer(path);
  const head = `**${severities[severity][locale]}** ${codeSpan(code)} ${pointer ? codeSpan(pointer) : ""}`.trim();
  const stretch =
    near && escaped(`${filled(labels.near, locale, { start: near.start, end: near.end })}: ⟦${shortened(near.text)}⟧`);
  return quotation([
    head,
    escaped(message),
    ...(stretch ? [stretch] : []),
    ...(hint ? [`${labels.hint[locale]}${labels.colon[locale]}${escaped(hint)}`] : []),
  ]);
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)} …` : text);

function fixed(example: Example, locale: Locale): string[] {
  const { broken, fixed: repaired, told } = example;
  const sound = judge(repaired, "en");
  const after = sound.issues.length > 0 ? judge(repaired, locale) : sound;
  const left = after.issues.map((issue) => issueOf(issue, locale));
  return [
    ...(told ? [labels.undone[locale]] : [labels.fixed[locale], fence("diff", fixOf(example))]),
    ...(judge(broken, locale).issues.some(({ fix }) => fix) ? [labels.sure[locale]] : []),
    filled(labels.after, locale, { verdict: inSentence(verdictOf(after, locale)) }),
    ...left,
  ];
}

const inSentence = (verdict: string) => verdict.charAt(0).toLowerCase() + verdict.slice(1);
