import type { Span } from "@diplomatic-visits/core/internal/browser";
import { useEffect, useState } from "react";
import type { Editor } from "../editor/editor";
import { chosenWords } from "./chosen-words";

/** The words chosen in the text, by pointer, touch or keyboard; they stay chosen when the focus leaves the text. */
export function useChosen(text: () => Editor | undefined): Span | undefined {
  const [chosen, setChosen] = useState<Span>();
  useEffect(() => {
    const read = () => {
      const editor = text();
      if (!editor || document.activeElement?.closest(".play-field-text") === null) return;
      const { from, to } = editor.selection();
      const span = chosenWords(editor.read(), from, to);
      setChosen((before) => (before?.start === span?.start && before?.end === span?.end ? before : span));
    };
    const alive = new AbortController();
    // not every browser reports the selection of a text area to the document
    for (const event of ["selectionchange", "select", "keyup", "pointerup"])
      document.addEventListener(event, read, { signal: alive.signal });
    return () => alive.abort();
  }, [text]);
  return chosen;
}
