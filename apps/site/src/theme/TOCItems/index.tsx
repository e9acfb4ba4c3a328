import type { Props } from "@theme/TOCItems";
import TOCItems from "@theme-original/TOCItems";
import { type ReactNode, useMemo } from "react";
import { isolatedHtml } from "../../isolated/isolated-html";
import { usePageDirection } from "../../isolated/use-page-direction";

/** The table of contents, with runs of the other script isolated as in the headings themselves. */
export default function IsolatedTocItems({ toc, ...props }: Props): ReactNode {
  const direction = usePageDirection();
  const isolated = useMemo(
    () => toc.map((item) => ({ ...item, value: isolatedHtml(item.value, direction) })),
    [toc, direction],
  );
  return <TOCItems {...props} toc={isolated} />;
}
