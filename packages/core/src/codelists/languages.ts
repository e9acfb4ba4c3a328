import {
  languageAliases,
  regionAliases,
  regionSuccessors,
  scriptAliases,
  variantAliases,
} from "./generated/language-aliases.ts";
import { formatLanguageTag, type LanguageTag, parseLanguageTag } from "./language-tag.ts";

/** An alias: the parts that a tag must contain, and their replacement. */
interface Rule {
  from: LanguageTag;
  to: LanguageTag;
}
type Table = Readonly<Record<string, string>>;

const lookup = (table: Table, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);

// tags older than BCP 47, such as i-klingon or zh-min-nan, mean more than their parts and are looked up whole
const wholeTags = new Map(Object.entries(languageAliases).map(([from, to]) => [from.toLowerCase(), to]));

const rulesByLanguage = new Map<string, readonly Rule[]>();

// The rules of a language are read when a tag first has it: texts have few of hundreds of languages.
function rulesOf(language: string): readonly Rule[] {
  const known = rulesByLanguage.get(language) ?? readRules(language);
  if (known.length > 0) rulesByLanguage.set(language, known);
  return known;
}

function readRules(language: string): Rule[] {
  const rules: Rule[] = [];
  for (const [key, replacement] of wholeTags) {
    if (key !== language && !key.startsWith(`${language}-`)) continue;
    const [from, to] = [parseLanguageTag(key), parseLanguageTag(replacement)];
    if (from && to && formatLanguageTag(from).toLowerCase() === key) rules.push({ from, to });
  }
  return rules.sort((a, b) => demands(b) - demands(a));
}

// of two rules that match, the one with more parts is applied first
function demands({ from }: Rule): number {
  return from.variants.length * 4 + (from.region ? 2 : 0) + (from.script ? 1 : 0);
}

function fits({ from }: Rule, tag: LanguageTag): boolean {
  return (
    (!from.script || from.script === tag.script) &&
    (!from.region || from.region === tag.region) &&
    from.variants.every((variant) => tag.variants.includes(variant))
  );
}

function ruleFor(tag: LanguageTag): Rule | undefined {
  return rulesOf(tag.language).find((rule) => fits(rule, tag)) ?? rulesOf("und").find((rule) => fits(rule, tag));
}

function applied({ from, to }: Rule, tag: LanguageTag): LanguageTag {
  const script = from.script ? to.script : (tag.script ?? to.script);
  const region = from.region ? to.region : (tag.region ?? to.region);
  const kept = tag.variants.filter((variant) => !from.variants.includes(variant));
  return {
    language: to.language === "und" ? tag.language : to.language,
    ...(script && { script }),
    ...(region && { region }),
    variants: [...new Set([...kept, ...to.variants])],
    extensions: tag.extensions,
    ...(tag.privateUse && { privateUse: tag.privateUse }),
  };
}

function regionOf({ language, script }: LanguageTag, region: string): string {
  const successors = Object.hasOwn(regionSuccessors, region) ? regionSuccessors[region] : undefined;
  if (!successors) return lookup(regionAliases, region) ?? region;
  const withScript = script && lookup(successors, `${language}-${script}`);
  return withScript ?? lookup(successors, language) ?? successors[""] ?? region;
}

/** Sorts the keywords of a `u` extension by key and omits the value true, which is the default. */
function canonicalExtension(extension: string): string {
  if (!extension.startsWith("u-")) return extension;
  const [attributes = "", ...keywords] = extension.slice(1).split(/-(?=[a-z0-9][a-z](?:-|$))/);
  const byKey = new Map(keywords.reverse().map((keyword) => [keyword.slice(0, 2), keyword.replace(/-true$/, "")]));
  const sorted = [...byKey.keys()].sort().map((key) => byKey.get(key) ?? key);
  return ["u", ...attributes.split("-").filter(Boolean).sort(), ...sorted].join("-");
}

function canonicalLanguage(tag: LanguageTag): LanguageTag {
  // an alias may lead to a tag that has an alias itself; the chains of the table are not longer
  for (let step = 0; step < 4; step++) {
    const rule = ruleFor(tag);
    if (!rule) break;
    tag = applied(rule, tag);
  }
  return tag;
}

function canonicalParts(parsed: LanguageTag): LanguageTag {
  let tag = canonicalLanguage(parsed);
  if (tag.script) tag = { ...tag, script: lookup(scriptAliases, tag.script) ?? tag.script };
  // a rule may require a region that now has another code, as in sgn-DD
  if (tag.region) tag = canonicalLanguage({ ...tag, region: regionOf(tag, tag.region) });
  const variants = tag.variants.map((variant) => lookup(variantAliases, variant) ?? variant);
  return { ...tag, variants: [...new Set(variants)], extensions: tag.extensions.map(canonicalExtension) };
}

/** The canonical form of a BCP-47 tag by CLDR's aliases, except those of extension values; undefined for an ill-formed tag. */
export function canonicalLanguageTag(tag: string): string | undefined {
  const parsed = parseLanguageTag(wholeTags.get(tag.toLowerCase()) ?? tag);
  return parsed && formatLanguageTag(canonicalParts(parsed));
}
