/**
 * The script of the page, to be started by another script.
 *
 * @packageDocumentation
 */
// biome-ignore lint/performance/noBarrelFile: the page of the subpath ./client
export { startExplorers } from "./start-explorers.ts";
