import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "../../search/search.module.css";
import type { SearchPanel } from "../../search/search-panel";
import { wordsIn } from "../../words";

const label = { en: "Search", ar: "بحث" };

/** The search field on every page; the search itself is loaded on first focus. */
export default function SearchBar(): ReactNode {
  const name = wordsIn(label, useDocusaurusContext());
  const input = useRef<HTMLInputElement>(null);
  const [Panel, setPanel] = useState<typeof SearchPanel>();
  const load = () => import("../../search/search-panel").then((panel) => setPanel(() => panel.SearchPanel));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for the life of the page
  useEffect(() => {
    if (document.activeElement === input.current) load();
    const enter = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, target } = event;
      const isTyping = (target as Element).closest?.("input, textarea, select, [contenteditable]");
      if ((key === "/" && !isTyping) || (key === "k" && (ctrlKey || metaKey))) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    document.addEventListener("keydown", enter);
    return () => document.removeEventListener("keydown", enter);
  }, []);
  return (
    <search className={styles["bar"]}>
      <input
        ref={input}
        className={styles["input"]}
        type="search"
        aria-label={name}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        placeholder={name}
        dir="auto"
        onFocus={load}
      />
      {Panel && <Panel input={input} />}
    </search>
  );
}
