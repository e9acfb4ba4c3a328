import { useEffect, useRef, useState } from "react";
import { type Asked, type Checker, startChecker } from "./check/checker";
import type { Verdict } from "./check/protocol";

/** The check of a page: its verdict, and how to request it. */
export interface PageCheck {
  verdict: Verdict | undefined;
  /** Why the check does not work in this browser, if it does not. */
  fault: string | undefined;
  /** The input of the verdict. */
  judged: Asked | undefined;
  checker: { readonly current: Checker | undefined };
}

/** Starts the check when the page is mounted, and ends it with the page. */
export function useCheck(): PageCheck {
  const checker = useRef<Checker>(undefined);
  const [state, setState] = useState<Pick<PageCheck, "verdict" | "fault" | "judged">>({
    verdict: undefined,
    fault: undefined,
    judged: undefined,
  });
  useEffect(() => {
    const own = startChecker(() => new Worker(new URL("./check/check.worker.ts", import.meta.url)), {
      verdict: (verdict, judged) => setState({ verdict, judged, fault: undefined }),
      fault: (fault) => setState((before) => ({ ...before, fault })),
    });
    checker.current = own;
    return () => own.close();
  }, []);
  return { ...state, checker };
}
