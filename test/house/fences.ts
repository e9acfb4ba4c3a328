/** A fenced block of a Markdown file. */
export interface Fence {
  /** The line of its opening, from 1. */
  line: number;
  /** The language after the opening, such as `ts`. */
  language: string;
  /** The file it shows, from the repository's root; empty if it names none. */
  title: string;
  /** Whether it shows whole lines of a part of the file instead of the full file. */
  excerpt: boolean;
  /** Its content, without the indentation of the fence and the final line break. */
  text: string;
}

const form = /^( *)(`{3,}|~{3,})([^\n]*)\n((?:(?! *\2)[^\n]*\n)*?)\1\2[`~]* *$/gm;

/** The fenced blocks of a Markdown file, in order. */
export function fencesOf(markdown: string): Fence[] {
  return [...markdown.matchAll(form)].map(({ index, 1: indent = "", 3: opening = "", 4: body = "" }) => ({
    line: markdown.slice(0, index).split("\n").length,
    language: /^[\w-]*/.exec(opening)?.[0] ?? "",
    title: /\btitle="([^"]*)"/.exec(opening)?.[1] ?? "",
    excerpt: /\sexcerpt(\s|$)/.test(opening),
    text: body.replaceAll(new RegExp(`^${indent}`, "gm"), "").replace(/\n$/, ""),
  }));
}

/** The folder of examples: a page shows the files themselves. */
export const examples = "docs/examples/";

/** The faults of a page's examples, one line each; `fileAt` returns a file's text, or undefined if it is absent. */
export function untrue(page: string, markdown: string, fileAt: (path: string) => string | undefined): string[] {
  return fencesOf(markdown).flatMap(({ line, language, title, excerpt, text }) => {
    const fault = (what: string) => [`${page}:${line}: ${what}`];
    if (!title.startsWith(examples)) {
      return /^[cm]?[jt]s$/.test(language) ? fault(`code names no file of ${examples}`) : [];
    }
    const file = fileAt(title)?.replace(/\n+$/, "");
    if (file === undefined) return fault(`${title} does not exist`);
    if (!excerpt) return file === text ? [] : fault(`differs from ${title} at ${partingOf(text, file)}`);
    const times = `\n${file}\n`.split(`\n${text}\n`).length - 1;
    return times === 1 ? [] : fault(`stands ${times} times in ${title}`);
  });
}

/** The page in which each fence for a whole file contains that file. */
export function filled(markdown: string, fileAt: (path: string) => string | undefined): string {
  return markdown.replaceAll(form, (fence) => {
    const [{ title, excerpt } = { title: "", excerpt: false }] = fencesOf(fence);
    const file = title.startsWith(examples) && !excerpt ? fileAt(title) : undefined;
    if (file === undefined) return fence;
    const lines = fence.split("\n");
    const indent = /^ */.exec(fence)?.[0] ?? "";
    const body = file.replace(/\n+$/, "").split("\n");
    return [lines[0], ...body.map((line) => (line === "" ? "" : indent + line)), lines.at(-1)].join("\n");
  });
}

function partingOf(shown: string, file: string): string {
  const [ours, theirs] = [shown.split("\n"), file.split("\n")];
  const at = ours.findIndex((line, i) => line !== theirs[i]);
  return at < 0 ? `line ${ours.length + 1}, where the page stops` : `line ${at + 1}: ${JSON.stringify(ours[at])}`;
}
