import { startLiveParts } from "./live-parts";

/** Called by Docusaurus after each page is shown. */
export function onRouteDidUpdate(): void {
  startLiveParts(document);
}
