import { endsSentence } from "./block-measures.ts";

const breakName = /(?:^|[\s_-])(?:br|break|line[-_]?break|new[-_]?line|spacer)(?:$|[\s_-])/i;
const displaysBlock = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

// shorter ones are parts of a sentence with their own formatting
const longestPart = 60;

// two boxes of whole sentences without a space between them are separated by a style sheet
function endsLine(span: Element): boolean {
  const next = span.nextSibling;
  if (next?.nodeType !== 1 || (next as Element).localName !== span.localName) return false;
  const end = edgeOf(span, "end");
  return (
    end.length >= longestPart &&
    /\S$/.test(end) &&
    endsSentence(end) &&
    /^["“«(]?[\p{L}\p{N}]/u.test(edgeOf(next, "start"))
  );
}

// more nodes than these hold an edge only in a page made to be slow
const mostVisited = 60;

/** The text at one edge of a node, as much as is needed to see how it begins or ends. */
function edgeOf(root: Node, edge: "start" | "end"): string {
  const isStart = edge === "start";
  let text = "";
  let node: Node | null = root;
  for (let visited = 0; node && visited < mostVisited && text.length < longestPart; visited++) {
    if (node.nodeType === 3) text = isStart ? text + (node.nodeValue ?? "") : (node.nodeValue ?? "") + text;
    let next: Node | null = isStart ? node.firstChild : node.lastChild;
    while (next === null && node !== null && node !== root) {
      next = isStart ? node.nextSibling : node.previousSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
  return text;
}

/** Inserts a `br` where a page breaks its lines by style: an empty `span` with such a name, and a `span` displayed as a block. */
export function markLineBreaks(document: Document): void {
  for (const span of [...document.querySelectorAll("span, i, b, em, strong, font, label")]) {
    const isBlock = displaysBlock.test(span.getAttribute("style") ?? "");
    if ((isBlock || breakName.test(span.getAttribute("class") ?? "")) && isEmpty(span))
      span.replaceWith(document.createElement("br"));
    else if (endsLine(span)) span.after(document.createElement("br"));
    else if (isBlock) {
      span.before(document.createElement("br"));
      span.after(document.createElement("br"));
    }
  }
}

function isEmpty(span: Element): boolean {
  return span.childElementCount === 0 && (span.textContent ?? "").trim() === "";
}
