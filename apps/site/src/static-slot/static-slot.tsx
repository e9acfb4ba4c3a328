import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useEffect, useRef } from "react";
import { bringToLife } from "./bring-to-life";

// React sees an empty element and leaves its content alone: it never processes the words of an article.
const leftAlone = { __html: "" };

/** A place for HTML made at build, `/fragments/<fragment>.<locale>.html`: the build inserts it; on client-side navigation the browser fetches it. */
export function StaticSlot({ fragment }: { fragment: string }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const address = useBaseUrl(`/fragments/${fragment}.${currentLocale}.html`);
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const alive = new AbortController();
    if (slot.current) bringToLife(slot.current, { address, signal: alive.signal });
    return () => alive.abort();
  }, [address]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the string is empty; it keeps React out of the element.
  return <div ref={slot} data-fragment={fragment} dangerouslySetInnerHTML={leftAlone} suppressHydrationWarning />;
}
