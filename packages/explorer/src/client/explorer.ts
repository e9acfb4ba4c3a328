import { startExplorers } from "./start-explorers.ts";

startExplorers(document);
