import { type ReactNode, useEffect, useRef } from "react";
import { Isolated } from "../isolated/isolated";
import type { Hit } from "./find-sections";
import styles from "./search.module.css";
import type { FoundPage } from "./section";
import { excerpt, stretches } from "./snippet";

interface Props {
  hit: Hit;
  page: FoundPage | undefined;
  id: string;
  isActive: boolean;
  onFollow(): void;
}

/** One result: the page, the heading, and the words around the first hit, each in its own direction. */
export function SearchHit({ hit: { section, terms }, page, id, isActive, onFollow }: Props): ReactNode {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) link.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  if (page === undefined) return null;
  const { anchor, heading, text, lang = page.lang } = section;
  return (
    <a
      ref={link}
      id={id}
      className={styles["hit"]}
      href={page.url + (anchor === "" ? "" : `#${anchor}`)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={onFollow}
    >
      <span className={styles["title"]} lang={page.lang} dir={directionOf(page.lang)}>
        <bdi dir={directionOf(page.lang)}>
          <MarkedWords text={page.title} lang={page.lang} terms={terms} />
        </bdi>
        {heading !== "" && (
          <>
            <span aria-hidden="true"> › </span>
            <bdi dir={directionOf(page.lang)}>
              <MarkedWords text={heading} lang={page.lang} terms={terms} />
            </bdi>
          </>
        )}
      </span>
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
