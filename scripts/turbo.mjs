import "./current-node.mjs";
import { runTasks } from "./quiet-turbo.mjs";

process.exitCode = runTasks(process.argv.slice(2));
