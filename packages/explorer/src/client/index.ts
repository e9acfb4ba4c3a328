/**
 * The script of the page, for another script to start.
 *
 * @packageDocumentation
 */
import { loadJsonOnOpen } from "./fact-json.ts";
import { loadPicturesWhenNear } from "./pictures.ts";
import { startWith } from "./start-explorers.ts";

/** Starts every explorer in a part of the page; the returned function stops them and removes all their listeners. */
export function startExplorers(root: ParentNode): () => void {
  return startWith(root, [loadJsonOnOpen, loadPicturesWhenNear]);
}
