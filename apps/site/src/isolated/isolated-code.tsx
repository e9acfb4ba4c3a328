import { type Direction, foreignRuns, isolationOf } from "@diplomatic-visits/explorer/foreign-runs";
import type { ReactNode } from "react";

/** Code whose runs of the other script are isolated; code contains no quotations, so each is a `bdi`. */
export function IsolatedCode({ text, direction }: { text: string; direction: Direction }): ReactNode {
  return foreignRuns(text, direction).map((run, i) =>
    run.foreign ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
      <bdi key={i} {...isolationOf(run, direction).attributes}>
        {run.text}
      </bdi>
    ) : (
      run.text
    ),
  );
}
