import type { ReactNode } from "react";
import type { HitGroup } from "./hit-groups";
import styles from "./search.module.css";
import { SearchHit } from "./search-hit";
import type { searchWords } from "./search-words";
import { addressOf, type FoundPage } from "./section";

interface Props {
  group: HitGroup;
  page: FoundPage;
  words: (typeof searchWords)["en"];
  /** The id of a hit of the group. */
  idOf(at: number): string;
  /** The selected hit, if it is in this group. */
  active: number;
  onFollow(): void;
}

/** The hits on one page: the best with the title of the page, the others indented under it. */
export function SearchGroup({ group: { hits, left }, page, words, idOf, active, onFollow }: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot group the options of a listbox
    <div className={styles["group"]} role="group" aria-label={page.title}>
      {hits.map((hit, at) => (
        <SearchHit
          key={addressOf(page, hit.section)}
          hit={hit}
          page={page}
          kind={words.kinds[hit.section.kind ?? page.kind]}
          isFirst={at === 0}
          id={idOf(at)}
          isActive={at === active}
          onFollow={onFollow}
        />
      ))}
      {left > 0 && (
        <div className={styles["left"]} role="presentation">
          {words.left(left)}
        </div>
      )}
    </div>
  );
}
