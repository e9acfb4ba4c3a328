import TurndownService from "turndown";
import type { Head } from "./page-html.ts";

/** The content of a page's HTML, as Markdown. */
export function contentMarkdown(content: Element, { title, description }: Head): string {
  const body = turndown()
    .turndown(content as HTMLElement)
    .trim();
  const heading = /^# .*/.exec(body)?.[0];
  const rest = heading === undefined ? body : body.slice(heading.length).trim();
  const summary = description === "" ? [] : [`> ${description}`];
  return `${[heading ?? `# ${title}`, ...summary, rest].join("\n\n")}\n`;
}

function turndown(): TurndownService {
  const service = new TurndownService({ headingStyle: "atx", codeBlockStyle: "fenced", bulletListMarker: "-" });
  return service
    .addRule("code", {
      filter: (node) => node.nodeName === "PRE",
      replacement: (_, node) =>
        `\n\n\`\`\`${languageOf(node as HTMLElement)}\n${linesOf(node as HTMLElement)}\n\`\`\`\n\n`,
    })
    .addRule("table", {
      filter: "table",
      replacement: (_, node) => `\n\n${tableOf(node as HTMLElement, service)}\n\n`,
    });
}

function languageOf(pre: HTMLElement): string {
  const named = `${pre.className} ${pre.parentElement?.className} ${pre.closest("[class*=language-]")?.className}`;
  return /language-(\w+)/.exec(named)?.[1] ?? "";
}

// The theme draws a line of code as a `span.token-line` that ends with a `br`.
function linesOf(pre: HTMLElement): string {
  const lines = [...pre.querySelectorAll(".token-line")];
  if (lines.length === 0) return (pre.textContent ?? "").trimEnd();
  return lines.map((line) => (line.textContent ?? "").replace(/\n$/, "")).join("\n");
}

function tableOf(table: HTMLElement, service: TurndownService): string {
  const rows = [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => {
      const text = service.turndown(cell as HTMLElement);
      return text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
    }),
  );
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
