import type { ReactNode } from "react";

interface BreakStepProps {
  title: string;
  /** The quote at this step. */
  quote: string;
  /** The word of the quote that differs from the step before. */
  changed?: string;
  verdict: ReactNode;
  isError?: boolean;
  isCurrent: boolean;
}

/** One step of the loop: what happens, the quote, and the verdict. */
export function BreakStep({ title, quote, changed, verdict, isError = false, isCurrent }: BreakStepProps): ReactNode {
  const [before, after] = changed === undefined ? [quote] : quote.split(changed);
  return (
    <li className="site-loop-step" data-current={isCurrent || undefined}>
      <h3>{title}</h3>
      <p className="site-quote" lang="ar" dir="rtl">
        {before}
        {changed !== undefined && <mark data-wrong={isError || undefined}>{changed}</mark>}
        {after}
      </p>
      <div className={isError ? "site-verdict site-verdict-error" : "site-verdict"}>
        {typeof verdict === "string" ? <p>{verdict}</p> : verdict}
      </div>
    </li>
  );
}
