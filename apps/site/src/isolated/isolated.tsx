import { type Direction, foreignRuns, isolationOf, type Run } from "@diplomatic-visits/explorer/foreign-runs";
import type { ReactNode } from "react";

interface IsolatedProps {
  text: string;
  /** The direction of the text. */
  direction: Direction;
  /** The content shown for a run; by default its words. */
  children?: (words: string) => ReactNode;
}

/** Text whose runs of the other script are isolated, so that they reorder nothing around them. */
export function Isolated({ text, direction, children = (words) => words }: IsolatedProps): ReactNode {
  return foreignRuns(text, direction).map((run, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
    <ShownRun key={i} run={run} direction={direction}>
      {children(run.text)}
    </ShownRun>
  ));
}

function ShownRun({ run, direction, children }: { run: Run; direction: Direction; children: ReactNode }): ReactNode {
  if (!run.foreign) return children;
  const { tag: Tag, attributes } = isolationOf(run, direction);
  return <Tag {...attributes}>{children}</Tag>;
}
