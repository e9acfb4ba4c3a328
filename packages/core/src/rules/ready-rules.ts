import { codingDepthOf } from "../article/coding-depth.ts";
import type { Locale, Localized, NotChecked, Severity } from "../article/issue.ts";
import type { Article, CodingDepth } from "../generated/types.ts";
import type { LexiconPart } from "../languages/lexicon.ts";
import { partNames } from "../languages/part-names.ts";
import { isUnloaded, onChange } from "../languages/registry.ts";
import { missingParts, partsOf } from "../languages/support.ts";
import { remembered } from "../text/remembered.ts";
import type { IssueKind, Rule } from "./rule.ts";

/** The severities that the caller sets, by code or by `group/*`; `off` turns a rule off. */
export type RuleSeverities = Readonly<Record<string, Severity | "off">>;

/** How rules are checked. */
export interface CheckOptions {
  locale: Locale;
  severities: RuleSeverities;
  /** The maximum number of issues of one rule; the rest are dropped. */
  most: number;
}

/** A rule that can be checked, with its severity and its position in the list. */
export interface ReadyRule {
  rule: Rule;
  severity: Severity;
  position: number;
}

/** What of an article decides which rules can be checked. */
type CheckedArticle = Pick<Article, "inLanguage" | "codings">;

/** The rules that can be checked in a language, and those that cannot. */
interface ReadyRules {
  ready: readonly ReadyRule[];
  notChecked: NotChecked[];
}

/** The severities of a caller that sets none. */
export const ownSeverities: RuleSeverities = Object.freeze({});

type Resolved = WeakMap<readonly Rule[], (key: string) => ReadyRules>;

let known = new WeakMap<RuleSeverities, Resolved>();
onChange(() => {
  known = new WeakMap();
});

/** Resolves the severities of rules and the parts of lexicons that they need; once for each language if nobody can change them. */
export function readyRules(rules: readonly Rule[], options: CheckOptions, article: CheckedArticle): ReadyRules {
  const { locale, severities } = options;
  const language = article.inLanguage;
  const depth = codingDepthOf(article);
  if (!Object.isFrozen(severities)) return resolved(rules, options, { language, depth });
  const byRules: Resolved = known.get(severities) ?? new WeakMap();
  known.set(severities, byRules);
  const ready =
    byRules.get(rules) ??
    remembered((key) => {
      const [locale, depth, language = ""] = key.split(" ", 3) as [Locale, CodingDepth, string?];
      return resolved(rules, { ...options, locale }, { language, depth });
    });
  byRules.set(rules, ready);
  const found = ready(`${locale} ${depth} ${language}`);
  return { ready: found.ready, notChecked: found.notChecked.map(copyOf) };
}

// Callers may change what they get.
function copyOf({ missing, ...one }: NotChecked): NotChecked {
  return missing ? { ...one, missing: { ...missing, parts: [...missing.parts] } } : one;
}

interface Covered {
  language: string;
  depth: CodingDepth;
}

function resolved(rules: readonly Rule[], { severities, locale }: CheckOptions, covered: Covered): ReadyRules {
  const ready: ReadyRule[] = [];
  const notChecked: NotChecked[] = [];
  for (const [position, rule] of rules.entries()) {
    const severity = severityOf(rule, severities);
    if (severity === "off") continue;
    const missing = depthMissing(rule, covered.depth, locale) ?? missingOf(rule, covered.language, locale);
    if (missing) notChecked.push(missing);
    else ready.push({ rule, severity, position });
  }
  return { ready, notChecked };
}

/** The severity of a rule with the caller's overrides. */
export function severityOf(rule: IssueKind, severities: RuleSeverities): Severity | "off" {
  return severities[rule.code] ?? severities[`${rule.code.slice(0, rule.code.indexOf("/"))}/*`] ?? rule.severity;
}

function depthMissing({ code, asks }: Rule, depth: CodingDepth, locale: Locale): NotChecked | undefined {
  if (asks === undefined || depth === "full") return undefined;
  const message = {
    en: `the depth of the coding is ${depth}, at which mentions are optional`,
    ar: `عمق الترميز ${depth}، وذكر الكيانات فيه اختياري`,
  }[locale];
  return { code, reason: "depth", message };
}

function missingOf({ code, needs }: IssueKind, language: string, locale: Locale): NotChecked | undefined {
  if (needs === "file") return undefined;
  if (needs === "outside") {
    const message = { en: "needs knowledge from outside the document", ar: "يحتاج إلى معرفة من خارج الوثيقة" }[locale];
    return { code, reason: "outside", message };
  }
  const missing = missingParts(partsOf(needs), language);
  if (missing.length === 0) return undefined;
  const message = isUnloaded(language) ? unloadedMessage(language, locale) : lackMessage(language, missing)[locale];
  return { code, reason: "lexicon", missing: { language, parts: missing }, message };
}

function lackMessage(language: string, missing: readonly LexiconPart[]): Localized {
  return {
    en: `the language ${language} has no words for: ${missing.map((part) => partNames[part].en).join(", ")}`,
    ar: `لا ألفاظ في معجم اللغة ${language} لما يلي: ${missing.map((part) => partNames[part].ar).join("، ")}`,
  };
}

function unloadedMessage(language: string, locale: Locale): string {
  const call = `await loadLanguage(${JSON.stringify(language)})`;
  return {
    en: `the words of the language ${language} are not loaded: call ${call} first`,
    ar: `لم تُحمَّل ألفاظ اللغة ${language}: استدعِ أولًا ${call}`,
  }[locale];
}
