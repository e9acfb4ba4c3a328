import { endsSentence } from "./block-measures.ts";

const breakName = /(?:^|[\s_-])(?:br|line[-_]?break|new[-_]?line)(?:$|[\s_-])/i;
const displaysBlock = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

// shorter ones are parts of a sentence with their own formatting
const longestPart = 60;

// two boxes of whole sentences without a space between them are separated by a style sheet
function endsLine(span: Element): boolean {
  const [text, next] = [span.textContent ?? "", span.nextSibling];
  const follows =
    next?.nodeType === 1 && (next as Element).localName === span.localName ? (next.textContent ?? "") : "";
  return text.length >= longestPart && /\S$/.test(text) && endsSentence(text) && /^["“«(]?[\p{L}\p{N}]/u.test(follows);
}

/** Inserts a `br` where a page breaks its lines by style: an empty `span` with such a name, and a `span` displayed as a block. */
export function markLineBreaks(document: Document): void {
  for (const span of [...document.querySelectorAll("span, i, b, em, strong, font")]) {
    const isEmpty = (span.textContent ?? "").trim() === "" && span.childElementCount === 0;
    if (isEmpty && breakName.test(span.getAttribute("class") ?? "")) span.replaceWith(document.createElement("br"));
    else if (!isEmpty && endsLine(span)) span.after(document.createElement("br"));
    else if (!isEmpty && displaysBlock.test(span.getAttribute("style") ?? "")) {
      span.before(document.createElement("br"));
      span.after(document.createElement("br"));
    }
  }
}
