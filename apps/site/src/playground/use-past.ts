import { useCallback, useState } from "react";
import type { Work } from "./work";

/** The most states that can be restored. */
const mostStates = 20;

/** The states before changes that the page made: fixes, drafts, codings by pointing, examples and opened files. */
export interface Past {
  /** Whether there is a state to restore. */
  isEmpty: boolean;
  remember(work: Work): void;
  /** Takes the newest state; undefined if there is none. */
  take(): Work | undefined;
}

/** Keeps the states that can be restored, the newest last. */
export function usePast(): Past {
  const [states, setStates] = useState<readonly Work[]>([]);
  const remember = useCallback((work: Work) => setStates((all) => [...all, work].slice(-mostStates)), []);
  return {
    isEmpty: states.length === 0,
    remember,
    take() {
      setStates((all) => all.slice(0, -1));
      return states.at(-1);
    },
  };
}
