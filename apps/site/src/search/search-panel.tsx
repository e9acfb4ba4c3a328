import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from "react";
import { wordsIn } from "../words";
import { groupedHits } from "./hit-groups";
import { type LoadedSearch, loadSearch } from "./load-search";
import styles from "./search.module.css";
import { SearchGroup } from "./search-group";
import { searchWords } from "./search-words";
import { useCombobox } from "./use-combobox";

/** The results for the search field: a list under the field, grouped by page and navigated with the arrow keys. */
export function SearchPanel({ input }: { input: RefObject<HTMLInputElement | null> }): ReactNode {
  const words = wordsIn(searchWords, useDocusaurusContext());
  const loaded = useSearch(useBaseUrl("/search-index.json"));
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { query, isOpen, active, close } = useCombobox({ input, list, id });
  if (!isOpen || query === "" || loaded === undefined) return null;
  const hits = loaded === "failed" ? [] : loaded.search(query);
  const status = hits.length > 0 ? words.found(hits.length) : words.none(query);
  let first = 0;
  return (
    <div className={styles["panel"]}>
      <p className={styles["status"]} role="status">
        {loaded === "failed" ? words.failed : status}
      </p>
      {loaded !== "failed" && hits.length > 0 && (
        <div ref={list} id={id} role="listbox" aria-label={words.results} tabIndex={-1} onMouseDown={keepFocus}>
          {groupedHits(hits).map((group) => {
            const page = loaded.pages[group.page];
            const start = first;
            first += group.hits.length;
            return (
              page && (
                <SearchGroup
                  key={page.url}
                  group={group}
                  page={page}
                  words={words}
                  idOf={(at) => `${id}-${start + at}`}
                  active={active - start}
                  onFollow={close}
                />
              )
            );
          })}
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
