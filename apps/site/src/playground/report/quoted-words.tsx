import { directionOf } from "@diplomatic-visits/explorer/foreign-runs";
import { Fragment, type ReactNode } from "react";
import { Isolated } from "../../isolated/isolated";

/** A message with its quoted words set apart: each ⟦…⟧ keeps its own direction. */
export function QuotedWords({ message }: { message: string }): ReactNode {
  const [said = ""] = message.split("⟦", 1);
  const direction = directionOf(said);
  return message.split(/⟦([^⟧]*)⟧/).map((part, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message, in its order
      <Fragment key={i}>
        <Isolated text={part} direction={direction} />
      </Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message, in its order
      <QuotedPart key={i} words={part} />
    ),
  );
}

/** Words of a text or a coding, between ⟦ and ⟧, in the direction of their first letter. */
export function QuotedPart({ words, className = "" }: { words: string; className?: string }): ReactNode {
  const dir = directionOf(words);
  return (
    <q className={`play-quoted ${className}`.trim()} dir={dir} {...(dir === "rtl" && { lang: "ar" })}>
      ⟦{words}⟧
    </q>
  );
}
