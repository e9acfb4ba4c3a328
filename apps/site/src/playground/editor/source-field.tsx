import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Editor } from "./editor";
import { textAreaEditor } from "./text-area-editor";

interface SourceFieldProps {
  label: string;
  hint?: string | undefined;
  /** `code`: machine-readable, left to right; `text`: prose, in its own direction. */
  kind: "code" | "text";
  /** Whether a code editor takes over as soon as it is loaded. */
  isUpgraded?: boolean;
  rows: number;
  placeholder?: string;
  onChange(): void;
  /** Called with the active editor, again when another takes over. */
  onEditor(editor: Editor): void;
}

/** A labelled field for a source. */
export function SourceField(props: SourceFieldProps): ReactNode {
  const { label, hint, kind, isUpgraded = false, rows, placeholder, onChange, onEditor } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const told = useRef({ onChange, onEditor });
  told.current = { onChange, onEditor };
  useEffect(() => {
    if (!area.current) return;
    const own = area.current;
    const alive = new AbortController();
    const changed = () => told.current.onChange();
    let editor: Editor = textAreaEditor(own, changed);
    told.current.onEditor(editor);
    if (isUpgraded) {
      whenIdle(alive.signal, async () => {
        const { codeEditor } = await import(/* webpackChunkName: "code-editor" */ "./code-editor");
        if (alive.signal.aborted) return;
        editor.close();
        editor = codeEditor(own, changed);
        told.current.onEditor(editor);
      });
    }
    return () => {
      alive.abort();
      editor.close();
    };
  }, [isUpgraded]);
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

function whenIdle(signal: AbortSignal, then: () => void): void {
  const run = () => signal.aborted || then();
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 300);
}
