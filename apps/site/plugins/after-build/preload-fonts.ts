import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltPage, BuiltSite, Locale } from "./built-site.ts";
import { addToHead } from "./page-html.ts";

/** Asks for the Arabic fonts of a page's first screen together with its styles, so that no text moves when they arrive. */
export async function preloadFonts({ folder, baseUrl, locale, pages }: BuiltSite): Promise<void> {
  const files = await readdir(join(folder, "assets/fonts"));
  for (const page of pages) {
    const names = files.filter((file) => fontsOf(page, locale).some((name) => file.startsWith(name)));
    page.html = addToHead(page.html, names.map((name) => preload(`${baseUrl}assets/fonts/${name}`)).join(""));
  }
}

const interfaceFont = "noto-sans-arabic";
const textFont = "noto-naskh-arabic";

// The home page, the pages of articles and that of two codings begin with Arabic text in both languages.
function fontsOf({ path }: BuiltPage, locale: Locale): string[] {
  const hasText = /^(|two-codings\/|article\/.*)$/.test(path);
  return [...(locale === "ar" ? [interfaceFont] : []), ...(hasText ? [textFont] : [])];
}

// Fonts are fetched without credentials, even from the site itself.
function preload(address: string): string {
  return `<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin>`;
}
