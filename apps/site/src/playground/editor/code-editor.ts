import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import {
  bidiIsolates,
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import type { Editor } from "./editor";
import { differenceOf } from "./position";

const languages = { json, yaml } as const;

const classes: Readonly<Record<string, string>> = {
  propertyName: "play-key",
  "definition(propertyName)": "play-key",
  string: "play-string",
  content: "play-string",
  number: "play-number",
  bool: "play-number",
  null: "play-number",
  lineComment: "play-comment",
};

// Classes, so that the colours come from the page and follow its colour scheme.
const colours = { style: (tags: readonly object[]) => tags.map((tag) => classes[String(tag)]).find(Boolean) ?? null };

/** A code editor that replaces a text area: it keeps the content and the cursor position. */
export function codeEditor(area: HTMLTextAreaElement, onChange: () => void): Editor {
  const language = new Compartment();
  const isFocused = document.activeElement === area;
  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      selection: { anchor: area.selectionStart, head: area.selectionEnd },
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        indentOnInput(),
        bracketMatching(),
        bidiIsolates(),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(namesOf(area)),
        EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
        // Tab leaves the editor, as in any field
        keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
        language.of(json()),
      ],
    }),
  });
  area.before(view.dom);
  area.hidden = true;
  if (isFocused) view.focus();
  return {
    read: () => view.state.doc.toString(),
    write(text) {
      const { from, to, insert } = differenceOf(view.state.doc.toString(), text);
      if (from !== to || insert !== "") view.dispatch({ changes: { from, to, insert }, userEvent: "input" });
    },
    select({ from, to }) {
      const end = view.state.doc.length;
      view.focus();
      view.dispatch({
        selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
        effects: EditorView.scrollIntoView(Math.min(from, end), { y: "center" }),
      });
      view.dom.scrollIntoView({ block: "nearest" });
    },
    selection() {
      const { from, to } = view.state.selection.main;
      return { from, to };
    },
    show({ from, to }) {
      const end = view.state.doc.length;
      view.dispatch({ selection: { anchor: Math.min(from, end), head: Math.min(to, end) } });
      centerLine(view, Math.min(from, end));
    },
    mark(marks) {
      const end = view.state.doc.length;
      const diagnostics = marks.map(
        ({ from, to, severity, message }): Diagnostic => ({
          from: Math.min(from, end),
          to: Math.min(to, end),
          severity: severity === "note" ? "info" : severity,
          message,
        }),
      );
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    language: (name) => view.dispatch({ effects: language.reconfigure(languages[name]()) }),
    close() {
      area.value = view.state.doc.toString();
      area.hidden = false;
      view.destroy();
    },
  };
}

/** How often scrolling to a line is repeated: heights outside the view are estimates. */
const attempts = 8;

function centerLine(view: EditorView, at: number, left = attempts): void {
  view.requestMeasure({
    read: ({ scrollDOM }) => Math.max(0, view.lineBlockAt(at).top - scrollDOM.clientHeight / 2),
    write: (top, { scrollDOM }) => {
      scrollDOM.scrollTop = top;
      if (left > 0) requestAnimationFrame(() => centerLine(view, at, left - 1));
    },
  });
}

function namesOf(area: HTMLTextAreaElement): Record<string, string> {
  const names = ["aria-labelledby", "aria-describedby"].flatMap((name) => {
    const value = area.getAttribute(name);
    return value === null ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(names), dir: "ltr", tabindex: "0", spellcheck: "false", autocapitalize: "off" };
}
