import { useLocation } from "@docusaurus/router";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useState } from "react";
import { wordsIn } from "../words";
import { markdownAddress } from "./markdown-address";
import { pageToolsWords } from "./page-tools-words";

/** The page as Markdown, to be copied into the conversation with a language model or to be viewed. */
export function PageTools(): ReactNode {
  const context = useDocusaurusContext();
  const words = wordsIn(pageToolsWords, context);
  const address = markdownAddress(useLocation().pathname, context.siteConfig.baseUrl);
  const [said, setSaid] = useState<string>();
  const say = (word: string) => {
    setSaid(word);
    setTimeout(setSaid, 2000, undefined);
  };
  const copy = () =>
    copyFrom(address).then(
      () => say(words.copied),
      () => say(words.failed),
    );
  return (
    <p className="site-page-tools">
      <button type="button" className="button button--secondary button--sm" onClick={copy}>
        {said ?? words.copy}
      </button>
      <a href={address}>{words.view}</a>
    </p>
  );
}

async function copyFrom(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  await navigator.clipboard.writeText(await response.text());
}
