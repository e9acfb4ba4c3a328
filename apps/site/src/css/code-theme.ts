import type { PrismTheme } from "prism-react-renderer";

// Both have a contrast of at least 4.5 : 1 on their background, including comments.
const themeOf = (
  plain: PrismTheme["plain"],
  { comment, string, key, number, mark }: Readonly<Record<"comment" | "string" | "key" | "number" | "mark", string>>,
): PrismTheme => ({
  plain,
  styles: [
    { types: ["comment", "prolog", "cdata"], style: { color: comment } },
    { types: ["string", "attr-value", "inserted", "char"], style: { color: string } },
    { types: ["property", "keyword", "tag", "atrule", "selector", "builtin", "function"], style: { color: key } },
    { types: ["number", "boolean", "constant", "symbol", "variable", "deleted"], style: { color: number } },
    { types: ["punctuation", "operator"], style: { color: mark } },
  ],
});

/** Colours of code on a light page. */
export const codeTheme: PrismTheme = themeOf(
  { color: "#24292f", backgroundColor: "#f5f6f8" },
  { comment: "#5a6472", string: "#0a5a34", key: "#0b4f8a", number: "#9a2c10", mark: "#4b5563" },
);

/** Colours of code on a dark page. */
export const codeThemeDark: PrismTheme = themeOf(
  { color: "#e6e8eb", backgroundColor: "#1d2329" },
  { comment: "#a3adb8", string: "#8fd6a8", key: "#8fc3f5", number: "#f2b09a", mark: "#b6c0ca" },
);
