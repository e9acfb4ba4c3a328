import type { Props } from "@theme/CodeInline";
import CodeInline from "@theme-original/CodeInline";
import { Children, type ReactNode } from "react";
import { IsolatedCode } from "../../isolated/isolated-code";

/** Inline code in prose, with its runs of the other script isolated: neighbours would swap places. */
export default function IsolatedCodeInline({ children, ...props }: Props): ReactNode {
  return (
    <CodeInline {...props}>
      {Children.map(children, (child) =>
        typeof child === "string" ? <IsolatedCode text={child} direction="ltr" /> : child,
      )}
    </CodeInline>
  );
}
