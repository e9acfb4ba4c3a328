import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import facts from "@site/generated/home.json";
import { type ReactNode, useState } from "react";
import { wordsIn } from "../words";
import { homeWords } from "./home-words";

const { quote, word, wrong, code, place, messages } = facts.broken;

/** A quote that can be broken and fixed; both verdicts come from the real check, run at build. */
export function BreakIt(): ReactNode {
  const context = useDocusaurusContext();
  const words = wordsIn(homeWords, context);
  const [isBroken, setBroken] = useState(false);
  return (
    <section aria-labelledby="break-it">
      <h2 id="break-it">{words.breakTitle}</h2>
      <p>{words.breakLead}</p>
      <div className="site-break">
        <p className="site-quote" lang="ar" dir="rtl">
          ⟦{isBroken ? quote.replace(word, wrong) : quote}⟧
        </p>
        <button type="button" className="button button--primary" onClick={() => setBroken(!isBroken)}>
          {isBroken ? words.fix : words.breakIt}
        </button>
        <div role="status" className={isBroken ? "site-verdict site-verdict-error" : "site-verdict"}>
          {isBroken ? (
            <>
              <p>
                <strong>{words.saysCheck}:</strong> <code>{code}</code> {words.at} <code>{place}</code>
              </p>
              <p>
                <bdi>{wordsIn(messages, context)}</bdi>
              </p>
              <p>
                <Link to={`/reference/rules/${code}/`}>{words.meaning}</Link>
              </p>
            </>
          ) : (
            <p>{words.holds}</p>
          )}
        </div>
      </div>
      <p>
        <Link to="/play/">{words.playground}</Link>
      </p>
    </section>
  );
}
