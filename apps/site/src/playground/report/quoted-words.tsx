import { Fragment, type ReactNode } from "react";

/** A message with the words it quotes set apart: each ⟦…⟧ keeps its own direction. */
export function QuotedWords({ message }: { message: string }): ReactNode {
  return message.split(/⟦([^⟧]*)⟧/).map((part, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message, in its order
      <Fragment key={i}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message, in its order
      <bdi key={i} className="play-quoted">
        ⟦{part}⟧
      </bdi>
    ),
  );
}
