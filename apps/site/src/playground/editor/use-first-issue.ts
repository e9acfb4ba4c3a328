import { useEffect } from "react";
import type { PageCheck } from "../use-check";
import type { Editor } from "./editor";
import { stretchOf } from "./position";

/** Scrolls the editor to the first issue of a newly opened source, once its verdict arrives. */
export function useFirstIssue(
  editor: Editor | undefined,
  opened: string | undefined,
  { verdict, judged }: Pick<PageCheck, "verdict" | "judged">,
): void {
  useEffect(() => {
    if (!editor || !verdict || opened === undefined || judged?.source !== opened || editor.read() !== opened) return;
    const first = verdict.issues.find(({ line }) => line !== undefined);
    const stretch = first && stretchOf(opened, first);
    if (stretch) editor.show(stretch);
  }, [editor, opened, verdict, judged]);
}
