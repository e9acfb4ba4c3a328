import { useEffect } from "react";
import type { PageCheck } from "../use-check";
import type { Editor } from "./editor";
import { type Stretch, stretchOf } from "./position";

/** Shows the first issue of a newly opened source once its verdict arrives; of a draft without issues, what is to do first. */
export function useFirstIssue(
  editor: Editor | undefined,
  opened: string | undefined,
  { verdict, judged }: Pick<PageCheck, "verdict" | "judged">,
): void {
  useEffect(() => {
    if (!editor || !verdict || opened === undefined || judged?.source !== opened || editor.read() !== opened) return;
    const first = verdict.issues.find(({ line }) => line !== undefined);
    const stretch = first ? stretchOf(opened, first) : firstTask(opened);
    if (stretch) editor.show(stretch);
  }, [editor, opened, verdict, judged]);
}

/** The first comment with which a draft says that something is to do or to look at. */
function firstTask(source: string): Stretch | undefined {
  const task = /^[ \t]*(# (?:to do|look|للإنجاز|للنظر)[ :].*)$/m.exec(source);
  const [line, comment = ""] = task ?? [""];
  return task ? { from: task.index + line.indexOf(comment), to: task.index + line.length } : undefined;
}
