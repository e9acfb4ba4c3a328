import type { ArticleIndex } from "../article/article-index.ts";
import { Kept } from "../text/kept.ts";
import { isPlainText } from "../text/plain-text.ts";

/** A string in an article: `holder[key]`. */
export interface FreeString {
  holder: object;
  key: string | number;
  string: string;
}

const none: readonly FreeString[] = [];
const known = new Kept<readonly FreeString[]>();

/**
 * The strings of an article with characters that are not those of ordinary text, except the quotes of spans, which repeat
 * the text; the text comes first.
 */
export function oddStrings(index: ArticleIndex): readonly FreeString[] {
  if (index.odd?.length === 0) return none;
  const strings = known.get(index) ?? gathered(index.article);
  known.set(index, strings);
  return strings;
}

/**
 * Returns the kinds of the characters that a finder finds in the odd strings of an article. Quotes are looked at too, so there
 * may be kinds that no other string has.
 */
export function oddKinds<Kind>(
  find: (string: string) => readonly { kind: Kind }[],
): (index: ArticleIndex) => ReadonlySet<Kind> {
  const none: ReadonlySet<Kind> = new Set();
  const found = new Kept<ReadonlySet<Kind>>();
  return (index) => {
    if (index.odd?.length === 0) return none;
    const strings = () => index.odd ?? oddStrings(index).map(({ string }) => string);
    const kinds = found.get(index) ?? new Set(strings().flatMap((string) => find(string).map(({ kind }) => kind)));
    found.set(index, kinds);
    return kinds;
  };
}

function gathered(article: { text: string }): FreeString[] {
  const { text, ...rest } = article;
  const found: FreeString[] = isPlainText(text) ? [] : [{ holder: article, key: "text", string: text }];
  gather(rest, article, found);
  return found;
}

function gather(value: object, holder: object, found: FreeString[]): void {
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === "string") {
      if (!isPlainText(inner) && (key !== "quote" || !isEvidence(value)))
        found.push({ holder, key: Array.isArray(holder) ? Number(key) : key, string: inner });
    } else if (typeof inner === "object" && inner !== null) gather(inner, inner, found);
  }
}

// A language map may have a key of the same name.
function isEvidence(holder: object): boolean {
  return Object.hasOwn(holder, "start") && typeof Reflect.get(holder, "start") === "number";
}
