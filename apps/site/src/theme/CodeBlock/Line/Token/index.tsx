import { directionOf } from "@diplomatic-visits/explorer/foreign-runs";
import { useCodeBlockContext } from "@docusaurus/theme-common/internal";
import type { Props } from "@theme/CodeBlock/Line/Token";
import type { ReactNode } from "react";
import { IsolatedCode } from "../../../../isolated/isolated-code";

/** A token of a line of code, with its runs of the other script isolated: neighbours on a line would swap places. */
export default function Token({ line, token, children, ...props }: Props): ReactNode {
  const { language } = useCodeBlockContext().metadata;
  const isText = language === "text" || language === "txt";
  // Text begins at the side of its first word; code always begins at the left.
  const direction = isText ? directionOf(line.map(({ content }) => content).join("")) : "ltr";
  return (
    <span {...props}>
      <IsolatedCode text={token.content} direction={direction} />
    </span>
  );
}
