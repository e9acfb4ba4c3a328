/** A language tag in its parts, in the case BCP 47 recommends. */
export interface LanguageTag {
  language: string;
  script?: string;
  region?: string;
  variants: string[];
  /** Each with its singleton in front, as `u-ca-persian`. */
  extensions: string[];
  /** With its `x-` in front. */
  privateUse?: string;
}

const languagePattern = /^[a-z]{2,3}$|^[a-z]{5,8}$/;
const variantPattern = /^[a-z0-9]{5,8}$|^[0-9][a-z0-9]{3}$/;
const extensionPart = /^[a-z0-9]{2,8}$/;
const privatePart = /^[a-z0-9]{1,8}$/;

/** The parts of a well-formed tag, otherwise undefined; an extended language, as in zh-yue, replaces its language. */
export function parseLanguageTag(text: string): LanguageTag | undefined {
  const parts = text.toLowerCase().split("-");
  const [first = ""] = parts;
  // a private-use tag does not have a language, and its parts follow a single x
  if (first === "x") return parts.length > 1 && privateUseOf(parts) ? emptyTag("", parts.join("-")) : undefined;
  if (!languagePattern.test(first)) return undefined;
  const tag = emptyTag(first);
  let at = 1;
  const next = (): string => parts[at] ?? "";
  if (first.length < 4 && /^[a-z]{3}$/.test(next())) tag.language = parts[at++] ?? "";
  if (/^[a-z]{4}$/.test(next())) tag.script = titleCase(parts[at++] ?? "");
  if (/^[a-z]{2}$|^[0-9]{3}$/.test(next())) tag.region = (parts[at++] ?? "").toUpperCase();
  while (variantPattern.test(next())) tag.variants.push(parts[at++] ?? "");
  return new Set(tag.variants).size === tag.variants.length ? withExtensions(tag, parts.slice(at)) : undefined;
}

/** The tag in one string, variants and extensions in alphabetical order. */
export function formatLanguageTag({ language, script, region, variants, extensions, privateUse }: LanguageTag): string {
  const parts = [language, script, region, ...[...variants].sort(), ...[...extensions].sort(), privateUse];
  return parts.filter(Boolean).join("-");
}

function emptyTag(language: string, privateUse?: string): LanguageTag {
  return { language, variants: [], extensions: [], ...(privateUse && { privateUse }) };
}

function titleCase(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1);
}

function privateUseOf(parts: string[]): boolean {
  return parts.slice(1).every((part) => privatePart.test(part));
}

function withExtensions(tag: LanguageTag, parts: string[]): LanguageTag | undefined {
  const singletons = new Set<string>();
  for (let at = 0; at < parts.length; ) {
    const singleton = parts[at] ?? "";
    if (singleton === "x") {
      const rest = parts.slice(at);
      return rest.length > 1 && privateUseOf(rest) ? { ...tag, privateUse: rest.join("-") } : undefined;
    }
    if (!/^[a-z0-9]$/.test(singleton) || singletons.has(singleton)) return undefined;
    singletons.add(singleton);
    let end = at + 1;
    while (extensionPart.test(parts[end] ?? "")) end++;
    if (end === at + 1) return undefined;
    tag.extensions.push(parts.slice(at, end).join("-"));
    at = end;
  }
  return tag;
}
