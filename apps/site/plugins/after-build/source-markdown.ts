import { posix } from "node:path";
import type { BuiltPage, BuiltSite, Source } from "./built-site.ts";

/** The page made from a source, and its site. */
export interface Whereabouts {
  page: Pick<BuiltPage, "title">;
  source: Source;
  site: Pick<BuiltSite, "pages" | "baseUrl">;
}

const frontMatter = /^---\n[\s\S]*?\n---\n/;
const fence = /^(?<mark>`{3,}|~{3,})[\s\S]*?^\k<mark>[ \t]*$/gm;
const inlineLink = /(?<open>\]\()(?<target>[^()\s]+)(?<close>(?:\s+"[^"]*")?\))/g;
const reference = /^(?<open>\[[^\]]+\]:\s*)(?<target>\S+)(?<close>)/gm;

/** The Markdown source of a page, with its title and description on top and links that work from anywhere. */
export function sourceMarkdown(text: string, { page, source, site }: Whereabouts): string {
  const body = outsideFences(text.replaceAll("\r\n", "\n").replace(frontMatter, ""), (prose) => {
    const link = (...match: unknown[]) => {
      const { open, target, close } = match.at(-1) as Record<"open" | "target" | "close", string>;
      return open + absolute(target, { page, source, site }) + close;
    };
    return plain(prose).replace(inlineLink, link).replace(reference, link);
  }).trim();
  const heading = /^# .*/.exec(body)?.[0];
  const rest = heading === undefined ? body : body.slice(heading.length).trim();
  const summary = source.description === "" ? [] : [`> ${source.description}`];
  return `${[heading ?? `# ${page.title}`, ...summary, rest].join("\n\n")}\n`;
}

/** Removes what only a browser needs: isolation of foreign runs, collapsible sections, heading ids. */
function plain(prose: string): string {
  return prose
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/<\/?(bdi|details)\b[^>]*>/g, "")
    .replace(/<summary>(.*?)<\/summary>/g, "**$1**")
    .replace(/^(#+ .*?) \{#[\w-]+\}$/gm, "$1");
}

function outsideFences(text: string, change: (prose: string) => string): string {
  let last = 0;
  let changed = "";
  for (const { index, 0: code } of text.matchAll(fence)) {
    changed += change(text.slice(last, index)) + code;
    last = index + code.length;
  }
  return changed + change(text.slice(last));
}

function absolute(link: string, { source, site }: Whereabouts): string {
  // Docusaurus writes the path of a file that is not a page this way.
  const target = link.replace(/^pathname:\/\//, "");
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(target)) return target;
  if (target.startsWith("/")) return site.baseUrl + target.slice(1);
  const [path = "", anchor] = target.split("#");
  const place = posix.join(posix.dirname(source.place), decodeURIComponent(path));
  const url = site.pages.find((other) => other.source?.room === source.room && other.source.place === place)?.url;
  return url === undefined ? target : url + (anchor === undefined ? "" : `#${anchor}`);
}
