/** A link of a Markdown file to something in the repository. */
export interface Link {
  /** The path as written, empty for an anchor of the same file. */
  path: string;
  /** The anchor without `#`, empty if there is none. */
  anchor: string;
}

/** Markdown without fences and code spans. */
function prose(markdown: string): string {
  return markdown.replace(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[^\n]*$/gm, "").replace(/(`+)[^`]*?\1/g, "");
}

/** The relative links of a Markdown file: inline, as definitions, and in HTML. */
export function linksOf(markdown: string): Link[] {
  const forms = [/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g, /^\[[^\]]+\]:\s*(\S+)/gm, /\b(?:href|src)="([^"]+)"/g];
  const targets = forms.flatMap((form) => [...prose(markdown).matchAll(form)].map(([, target = ""]) => target));
  return targets
    .filter((target) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target))
    .map((target) => {
      const [path = "", anchor = ""] = target.split("#");
      return { path: decodeURIComponent(path), anchor: decodeURIComponent(anchor) };
    });
}

/** Whether a link of a page leads to something the site generates from other sources; the site's build fails if it is broken. */
export function leadsToTheSite(page: string, path: string): boolean {
  return page.startsWith("docs/") && /^\/(?!\/)/.test(path);
}

/** The anchors of a Markdown file's headings, in GitHub's notation. */
export function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set([...markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id));
  const open = markdown.replace(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[^\n]*$/gm, "");
  for (const [, heading = ""] of open.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const named = /\{#([\w-]+)\}$/.exec(heading)?.[1];
    const slug = named ?? slugOf(heading);
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

function slugOf(heading: string): string {
  const words = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim()
    .toLowerCase();
  return words.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
}
