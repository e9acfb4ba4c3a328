import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Editor } from "./editor";
import { textAreaEditor } from "./text-area-editor";

interface SourceFieldProps {
  label: string;
  hint?: string | undefined;
  /** `code`: a code editor takes over as soon as it is there; `text`: a text area stays. */
  kind: "code" | "text";
  rows: number;
  placeholder?: string;
  onChange(): void;
  /** Called with the editor that is in charge, again when another takes over. */
  onEditor(editor: Editor): void;
}

/** A labelled place for a source. */
export function SourceField({ label, hint, kind, rows, placeholder, onChange, onEditor }: SourceFieldProps): ReactNode {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const told = useRef({ onChange, onEditor });
  told.current = { onChange, onEditor };
  useEffect(() => {
    if (!area.current) return;
    const alive = new AbortController();
    const own = area.current;
    let editor: Editor = textAreaEditor(own, () => told.current.onChange());
    told.current.onEditor(editor);
    if (kind === "code") {
      whenIdle(alive.signal, async () => {
        const { codeEditor } = await import(/* webpackChunkName: "code-editor" */ "./code-editor");
        if (alive.signal.aborted) return;
        editor.close();
        editor = codeEditor(own, () => told.current.onChange());
        told.current.onEditor(editor);
      });
    }
    return () => {
      alive.abort();
      editor.close();
    };
  }, [kind]);
  return (
    <div className={`play-field play-field-${kind}`}>
      <label id={`${id}-label`} htmlFor={`${id}-area`}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="play-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        ref={area}
        id={`${id}-area`}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        rows={rows}
        placeholder={placeholder}
        dir={kind === "code" ? "ltr" : "auto"}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        wrap="soft"
      />
    </div>
  );
}

// The editor is worth fetching only once the page answers: the check comes first.
function whenIdle(signal: AbortSignal, then: () => void): void {
  const run = () => signal.aborted || then();
  const soon = () =>
    "requestIdleCallback" in globalThis ? requestIdleCallback(run, { timeout: 3000 }) : setTimeout(run, 300);
  const timer = setTimeout(soon, 600);
  signal.addEventListener("abort", () => clearTimeout(timer));
}
