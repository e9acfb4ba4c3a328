import type { Localized } from "../figure.ts";

/** A library that checks the shape of an article, as a module that is bundled and run beside ours. */
export interface Peer {
  /** As tables show it. */
  name: string;
  /** The package whose version is shown. */
  package: string;
  /** How its schema is made. */
  how: Localized;
  /** An ES module that exports `check(value): boolean` and `issues(value): number`, which finds every issue. */
  source(): string;
}

/** What the module of a peer exports. */
export interface PeerModule {
  /** Whether the shape of a value is right. */
  check(value: unknown): boolean;
  /** The number of all issues of a value. */
  issues(value: unknown): number;
}
