import { useEffect } from "react";
import type { Verdict } from "../check/protocol";
import type { Editor, Mark } from "./editor";
import { stretchOf } from "./position";

/** Shows the issues in the editor; those without a location appear only in the report. */
export function useMarks(editor: Editor | undefined, verdict: Verdict | undefined): void {
  useEffect(() => {
    if (!editor || !verdict) return;
    const source = editor.read();
    editor.mark(
      verdict.issues.flatMap((issue): Mark[] => {
        const stretch = stretchOf(source, issue);
        return stretch ? [{ ...stretch, severity: issue.severity, message: issue.message }] : [];
      }),
    );
  }, [editor, verdict]);
}
