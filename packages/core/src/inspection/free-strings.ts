/** A string in an article: `holder[key]`. */
export interface FreeString {
  holder: object;
  key: string | number;
  string: string;
}

/** Every string of an article except the quotes of spans, which repeat the text; the text comes first. */
export function freeStrings(article: { text: string }): FreeString[] {
  const { text, ...rest } = article;
  const found: FreeString[] = [{ holder: article, key: "text", string: text }];
  gather(rest, article, found);
  return found;
}

function gather(value: object, holder: object, found: FreeString[]): void {
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === "string") {
      if (key !== "quote" || !isEvidence(value))
        found.push({ holder, key: Array.isArray(holder) ? Number(key) : key, string: inner });
    } else if (typeof inner === "object" && inner !== null) gather(inner, inner, found);
  }
}

// A language map may have a key of the same name.
function isEvidence(holder: object): boolean {
  return Object.hasOwn(holder, "start") && typeof Reflect.get(holder, "start") === "number";
}
