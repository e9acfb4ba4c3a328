import { startWith } from "./start-explorers.ts";

// a page of one file loads nothing
startWith(document, []);
