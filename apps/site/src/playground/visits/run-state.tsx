import type { ReactNode } from "react";
import type { FollowedRun } from "./use-visits";
import { visitsWords } from "./visits-words";

interface RunStateProps extends FollowedRun {
  locale: "en" | "ar";
  /** Whether what is run is valid. */
  isValid: boolean;
  /** Whether there is something to run: false while a second coding is missing. */
  isReady?: boolean;
}

/** What a run waits for, that it is running, or why it failed. */
export function RunState({ locale, isValid, isReady = isValid, run, fault }: RunStateProps): ReactNode {
  const words = visitsWords[locale];
  return (
    <>
      {!isValid && <p>{words.waits}</p>}
      {fault !== undefined && (
        <p role="alert">
          {words.fault} {fault}
        </p>
      )}
      {isReady && run === undefined && fault === undefined && <p role="status">{words.running}</p>}
    </>
  );
}
