import useBaseUrl from "@docusaurus/useBaseUrl";
import { useCallback, useEffect, useState } from "react";
import { fileNameOf, formatOf } from "../source-format";
import type { Playground } from "../use-playground";
import { type RunFile, runVisits, type VisitsRun } from "./run-visits";

/** The files of the work, the document first, as they would be saved for the command line. */
export function workFiles({ work, verdict }: Pick<Playground, "work" | "verdict">): [RunFile, ...RunFile[]] {
  const isCoding = work.mode === "code" || verdict?.form === "coding";
  const document: RunFile = [fileNameOf(formatOf(work), isCoding), work.source];
  return work.text === "" || !isCoding ? [document] : [document, ["visit.txt", work.text]];
}

/** Runs the program in the language of the page. */
export function useVisits(
  locale: "en" | "ar",
): (args: readonly string[], files: readonly RunFile[]) => Promise<VisitsRun> {
  const folder = useBaseUrl("/play/visits/");
  return useCallback(
    (args, files) => runVisits(folder, locale === "ar" ? [...args, "--lang", "ar"] : args, files),
    [folder, locale],
  );
}

/** A run that follows the work while its panel is visible; undefined until it is there. */
export interface FollowedRun {
  run: VisitsRun | undefined;
  /** Why the program could not run. */
  fault: string | undefined;
}

/** Runs the program again whenever its arguments or files change; `args` is undefined where there is nothing to run. */
export function useFollowedRun(
  locale: "en" | "ar",
  args: readonly string[] | undefined,
  files: readonly RunFile[],
): FollowedRun {
  const visits = useVisits(locale);
  const [state, setState] = useState<FollowedRun>({ run: undefined, fault: undefined });
  const asked = JSON.stringify(args && [args, files]);
  useEffect(() => {
    if (asked === undefined) return setState({ run: undefined, fault: undefined });
    let isCurrent = true;
    const [own, with_] = JSON.parse(asked) as [string[], RunFile[]];
    visits(own, with_).then(
      (run) => isCurrent && setState({ run, fault: undefined }),
      (fault: unknown) => isCurrent && setState({ run: undefined, fault: String(fault) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, visits]);
  return state;
}
