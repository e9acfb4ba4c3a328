/** A fenced block of a Markdown file. */
export interface Fence {
  /** The line of its opening, from 1. */
  line: number;
  /** The language behind the opening, such as `ts`. */
  language: string;
  /** The file it shows, from the repository's root; empty if it names none. */
  title: string;
  /** Whether it shows a part of the file, whole lines of it, and not all. */
  excerpt: boolean;
  /** What stands in it, without the indentation of the fence and the line break at its end. */
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

/** Where examples lie: what a page shows of them is the file itself. */
export const examples = "docs/examples/";

/** What is wrong with the examples a page shows, a line each; `fileAt` gives a file's text, undefined if there is none. */
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

/** The page with each fence that shows a whole file holding that file. */
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
