// Reads one hostile input in a process of its own and prints seconds of processor time, MB of memory and characters of output.
import { existsSync, readFileSync } from "node:fs";
import { anchor, validate } from "@diplomatic-visits/core";
import { draft, parseText } from "@diplomatic-visits/extract";

const [reader, folder] = process.argv.slice(2);
const read = (name) => (existsSync(folder + name) ? readFileSync(folder + name, "utf8") : undefined);
const [document, text] = [read("document.json"), read("text.txt")];
const readers = {
  validate: () => validate(document),
  anchor: () => anchor(text, document),
  draft: () => {
    const parsed = parseText(text);
    return parsed.ok ? draft(parsed.article) : parsed;
  },
};
const before = process.cpuUsage();
const result = readers[reader]();
const { user, system } = process.cpuUsage(before);
// an article that is returned is the input again, not output about it
const { article: _, ...said } = result;
const output = JSON.stringify(said).length;
const kibibytes = Number(/VmHWM:\s+(\d+)/.exec(status())?.[1] ?? process.resourceUsage().maxRSS);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: (kibibytes * 1.024) / 1000, output }));

function status() {
  return existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
}
