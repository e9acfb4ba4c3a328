/**
 * The script of the page, for another script to start.
 *
 * @packageDocumentation
 */
// biome-ignore lint/performance/noBarrelFile: the page of the subpath ./client
export { startExplorers } from "./start-explorers.ts";
