import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from "react";
import { wordsIn } from "../words";
import type { Hit } from "./find-sections";
import { type LoadedSearch, loadSearch } from "./load-search";
import styles from "./search.module.css";
import { SearchHit } from "./search-hit";
import { searchWords } from "./search-words";
import { useCombobox } from "./use-combobox";

const most = 20;

/** The results for the search field: a list under the field, navigated with the arrow keys. */
export function SearchPanel({ input }: { input: RefObject<HTMLInputElement | null> }): ReactNode {
  const words = wordsIn(searchWords, useDocusaurusContext());
  const loaded = useSearch(useBaseUrl("/search-index.json"));
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { query, isOpen, active, close } = useCombobox({ input, list, id });
  if (!isOpen || query === "" || loaded === undefined) return null;
  const hits: Hit[] = loaded === "failed" ? [] : loaded.search(query);
  const status = hits.length > 0 ? words.found(hits.length) : words.none(query);
  return (
    <div className={styles["panel"]}>
      <p className={styles["status"]} role="status">
        {loaded === "failed" ? words.failed : status}
      </p>
      {loaded !== "failed" && hits.length > 0 && (
        <div ref={list} id={id} role="listbox" aria-label={words.results} tabIndex={-1} onMouseDown={keepFocus}>
          {hits.slice(0, most).map((hit, i) => (
            <SearchHit
              key={`${hit.section.page}#${hit.section.anchor}`}
              hit={hit}
              page={loaded.pages[hit.section.page]}
              id={`${id}-${i}`}
              isActive={i === active}
              onFollow={close}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function keepFocus(event: React.MouseEvent): void {
  event.preventDefault();
}

function useSearch(address: string): LoadedSearch | "failed" | undefined {
  const [loaded, setLoaded] = useState<LoadedSearch | "failed">();
  useEffect(() => {
    loadSearch(address).then(setLoaded, () => setLoaded("failed"));
  }, [address]);
  return loaded;
}
