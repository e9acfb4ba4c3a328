import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { latinShare, mostLatin } from "../../../test/house/latin-share.ts";
import { contentOf } from "../plugins/after-build/page-html.ts";
import { built } from "./site.ts";

const folder = join(built, "ar");
const pages = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith("index.html"));
const inEnglish = /^(?:api|docs\/decisions)\//;
/** Code with the name of its file, and words that are marked as another language's. */
const notProse = "code, pre, [class*=codeBlockTitle], bdi, [lang=en]";

function shareOf(path: string): number {
  const content = contentOf(readFileSync(join(folder, path), "utf8"));
  for (const element of content?.querySelectorAll(notProse) ?? []) element.remove();
  return latinShare(content?.textContent ?? "");
}

it("every built Arabic page has less than 15 % Latin letters, but for decisions and API", () => {
  const own = pages.filter((path) => !inEnglish.test(path));
  expect(own.length).toBeGreaterThan(300);
  expect(own.filter((path) => shareOf(path) >= mostLatin).map((path) => `${path}: ${shareOf(path)}`)).toEqual([]);
});
