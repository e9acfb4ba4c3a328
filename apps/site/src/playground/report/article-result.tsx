import { type ReactNode, useState } from "react";
import { downloadText } from "../parts/download-text";
import type { PlayWords } from "../play-words";

interface ArticleResultProps {
  article: string;
  words: PlayWords;
  onTakeOver(article: string): void;
}

/** The article made from a coding, to download. */
export function ArticleResult({ article, words, onTakeOver }: ArticleResultProps): ReactNode {
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(article).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section aria-labelledby="play-result">
      <h2 className="play-heading" id="play-result">
        {words.result}
      </h2>
      <p>{words.resultLead}</p>
      <p className="play-actions">
        <button type="button" className="play-button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="play-button" onClick={() => downloadText("article.json", article)}>
          {words.download}
        </button>
        <button type="button" className="play-button" onClick={() => onTakeOver(article)}>
          {words.takeOver}
        </button>
        <span role="status">{copied === true && words.copied}</span>
      </p>
      {copied === false && (
        <>
          <p>{words.notCopied}</p>
          <textarea className="play-by-hand" readOnly value={article} aria-label={words.result} rows={6} dir="ltr" />
        </>
      )}
    </section>
  );
}
