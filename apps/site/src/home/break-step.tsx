import type { ReactNode } from "react";

interface BreakStepProps {
  title: string;
  /** The quote at this step. */
  quote: string;
  /** The word of the quote that differs from the step before. */
  changed?: string;
  /** What is known of the quote: that it matches, that it does not, or nothing yet. */
  state: "valid" | "unchecked" | "invalid";
  verdict: ReactNode;
  isCurrent: boolean;
}

/** One step of the loop: what happens, the quote, and the verdict. */
export function BreakStep({ title, quote, changed, state, verdict, isCurrent }: BreakStepProps): ReactNode {
  const [before, after] = changed === undefined ? [quote] : quote.split(changed);
  return (
    <li className="site-loop-step" data-current={isCurrent || undefined} data-state={state}>
      <h3>{title}</h3>
      <p className="site-quote" lang="ar" dir="rtl">
        {before}
        {changed !== undefined && <mark>{changed}</mark>}
        {after}
      </p>
      <div className="site-verdict">{typeof verdict === "string" ? <p>{verdict}</p> : verdict}</div>
    </li>
  );
}
