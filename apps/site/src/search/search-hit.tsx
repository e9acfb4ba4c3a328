import { type ReactNode, useEffect, useRef } from "react";
import { Isolated } from "../isolated/isolated";
import type { Hit } from "./hit";
import styles from "./search.module.css";
import { addressOf, type FoundPage } from "./section";
import { excerpt, stretches } from "./snippet";

interface Props {
  hit: Hit;
  page: FoundPage;
  /** The kind of the hit, in words. */
  kind: string;
  /** Whether it is the first of its page, and names the page. */
  isFirst: boolean;
  id: string;
  isActive: boolean;
  onFollow(): void;
}

/** One result: its kind, the page, the heading, and the words around the first hit, each in its own direction. */
export function SearchHit({ hit: { section, terms }, page, kind, isFirst, id, isActive, onFollow }: Props): ReactNode {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) link.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { heading, text, lang = page.lang } = section;
  const names = [...(isFirst ? [page.title] : []), ...(heading === "" ? [] : [heading])];
  return (
    <a
      ref={link}
      id={id}
      className={isFirst ? styles["hit"] : `${styles["hit"]} ${styles["inner"]}`}
      href={addressOf(page, section)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={onFollow}
    >
      <span className={styles["kind"]}>{kind}</span>
      {names.length > 0 && (
        <span className={styles["title"]} lang={page.lang} dir={directionOf(page.lang)}>
          {names.map((name, i) => (
            <span key={name}>
              {i > 0 && <span aria-hidden="true"> › </span>}
              <bdi dir={directionOf(page.lang)}>
                <MarkedWords text={name} lang={page.lang} terms={terms} />
              </bdi>
            </span>
          ))}
        </span>
      )}
      {text !== "" && (
        <span className={styles["excerpt"]} lang={lang} dir={directionOf(lang)}>
          <MarkedWords text={excerpt(text, terms)} lang={lang} terms={terms} />
        </span>
      )}
    </a>
  );
}

function directionOf(lang: "en" | "ar"): "ltr" | "rtl" {
  return lang === "ar" ? "rtl" : "ltr";
}

interface MarkedProps {
  text: string;
  lang: "en" | "ar";
  terms: ReadonlySet<string>;
}

function MarkedWords({ text, lang, terms }: MarkedProps): ReactNode {
  return (
    <Isolated text={text} direction={directionOf(lang)}>
      {(words) => marked(words, terms)}
    </Isolated>
  );
}

function marked(text: string, terms: ReadonlySet<string>): ReactNode[] {
  return stretches(text, terms).map(({ text: words, isHit }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text never change places
    isHit ? <mark key={i}>{words}</mark> : words,
  );
}
