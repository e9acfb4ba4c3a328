import { type Direction, foreignRuns, isolationOf } from "@diplomatic-visits/explorer/foreign-runs";

// Character references stay whole: their letters are not letters of the text.
const markup = /(<[^>]*>|&[#\w]+;)/;

/** Inline HTML, such as an entry of the table of contents, with its runs of the other script isolated. */
export function isolatedHtml(html: string, direction: Direction): string {
  return html
    .split(markup)
    .map((part, i) => (i % 2 === 1 ? part : isolatedText(part, direction)))
    .join("");
}

function isolatedText(text: string, direction: Direction): string {
  return foreignRuns(text, direction)
    .map((run) => {
      if (!run.foreign) return run.text;
      const { tag, attributes } = isolationOf(run, direction);
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${tag}${written.join("")}>${run.text}</${tag}>`;
    })
    .join("");
}
