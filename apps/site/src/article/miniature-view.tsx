import type { ReactNode } from "react";
import type { Miniature } from "./miniature";

/** A picture of how much of a text its facts quote; the numbers beside it say the same. */
export function MiniatureView({ picture }: { picture: Miniature | undefined }): ReactNode {
  if (!picture) return undefined;
  const { width, height, text, quoted, mentions } = picture;
  return (
    <svg
      className="site-miniature"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      preserveAspectRatio="xMidYMin slice"
    >
      <path className="site-miniature-text" d={text} />
      <path className="site-miniature-quoted" d={quoted} />
      <path className="site-miniature-mentions" d={mentions} />
    </svg>
  );
}
