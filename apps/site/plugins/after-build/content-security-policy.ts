import { createHash } from "node:crypto";
import type { BuiltSite } from "./built-site.ts";
import { addToHead } from "./page-html.ts";

/** Adds the policy to every page. */
export function contentSecurityPolicy({ pages, notFound }: BuiltSite): void {
  for (const page of [...pages, notFound]) page.html = withPolicy(page.html);
}

/** Inserts the policy that allows a page's own scripts and nothing else. */
export function withPolicy(html: string): string {
  return addToHead(html, `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`);
}

/** The policy of a page: everything comes from the site itself, and each inline script is listed by its digest. */
export function policyOf(html: string): string {
  const scripts = inlineScripts(html).map((script) => `'sha256-${digest(script)}'`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(scripts)].join(" "),
    // React and Prism write style attributes, which cannot be listed by a digest.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}

const script = /<script\b(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>(?<content>[\s\S]*?)<\/script\s*>/gi;

/** The inline scripts of a page; a script with a type other than JavaScript's is data. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(script)].flatMap(({ groups }) => {
    const { attributes = "", content = "" } = groups ?? {};
    const type = /\stype\s*=\s*["']?([^\s"'>]*)/i.exec(attributes)?.[1] ?? "";
    const runs = /^(|module|(text|application)\/(x-)?javascript)$/i.test(type);
    return runs && !/\ssrc\s*=/i.test(attributes) ? [content] : [];
  });
}

// Browsers normalize line ends to \n.
function digest(content: string): string {
  return createHash("sha256").update(content.replace(/\r\n?/g, "\n")).digest("base64");
}
