/**
 * Pictures of an article, drawn at build: when, where and who.
 *
 * @packageDocumentation
 */
// biome-ignore lint/performance/noBarrelFile: the page of the subpath ./pictures
export { renderPictures } from "./render-pictures.ts";
