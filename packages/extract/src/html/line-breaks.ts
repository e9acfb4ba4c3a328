const breakName = /(?:^|[\s_-])(?:br|line-?break|new-?line)(?:$|[\s_-])/i;
const displaysBlock = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** Puts a `br` where a page breaks its lines by style: an empty `span` named so, and a `span` that is displayed as a block. */
export function markLineBreaks(document: Document): void {
  for (const span of [...document.querySelectorAll("span, i, b, em, strong, font")]) {
    const isEmpty = (span.textContent ?? "").trim() === "" && span.childElementCount === 0;
    if (isEmpty && breakName.test(span.getAttribute("class") ?? "")) span.replaceWith(document.createElement("br"));
    else if (!isEmpty && displaysBlock.test(span.getAttribute("style") ?? "")) {
      span.before(document.createElement("br"));
      span.after(document.createElement("br"));
    }
  }
}
