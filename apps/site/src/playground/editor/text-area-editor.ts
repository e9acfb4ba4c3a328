import type { Editor } from "./editor";
import { differenceOf } from "./position";

/** A plain text area as an editor: it works immediately, and on every device. */
export function textAreaEditor(area: HTMLTextAreaElement, onChange: () => void): Editor {
  area.addEventListener("input", onChange);
  return {
    read: () => area.value,
    write(text) {
      if (area.value === text) return;
      if (area.value === "") {
        area.value = text;
        return;
      }
      const { from, to, insert } = differenceOf(area.value, text);
      const focused = document.activeElement;
      area.focus({ preventScroll: true });
      area.setSelectionRange(from, to);
      // the only way to change a text area with undo
      const done = insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, insert);
      if (!done || area.value !== text) {
        area.value = text;
        onChange();
      }
      if (focused === area) return;
      area.blur();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    select({ from, to }) {
      area.focus({ preventScroll: true });
      area.setSelectionRange(from, to);
      area.scrollTop = topOf(area, from) - area.clientHeight / 3;
      area.scrollIntoView({ block: "nearest" });
    },
    selection: () => ({ from: area.selectionStart, to: area.selectionEnd }),
    show({ from, to }) {
      area.setSelectionRange(from, to);
      area.scrollTop = topOf(area, from) - area.clientHeight / 3;
    },
    mark() {},
    language() {},
    close: () => area.removeEventListener("input", onChange),
  };
}

// Text areas do not report positions: measure them with a hidden element of the same style.
function topOf(area: HTMLTextAreaElement, offset: number): number {
  const double = document.createElement("div");
  const { font, lineHeight, padding, width, whiteSpace, overflowWrap, direction, tabSize } = getComputedStyle(area);
  Object.assign(double.style, { font, lineHeight, padding, width, whiteSpace, overflowWrap, direction, tabSize });
  Object.assign(double.style, {
    position: "absolute",
    visibility: "hidden",
    boxSizing: "border-box",
    insetBlockStart: "0",
  });
  double.textContent = area.value.slice(0, offset);
  const end = double.appendChild(document.createElement("span"));
  document.body.append(double);
  const top = end.offsetTop;
  double.remove();
  return top;
}
