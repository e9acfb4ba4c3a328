// Writes all articles as one dataset to dist/dataset: a Data Package (CSV), a dataset for the Hub (Parquet) and a workbook.
import { appendFile, mkdir, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { datasetFormats } from "@diplomatic-visits/core/formats";

const home = new URL("../", import.meta.url);
const json = async (path) => JSON.parse(await readFile(new URL(path, home), "utf8"));

const { version } = await json("package.json");
const about = {
  name: "diplomatic-visits",
  title: "diplomatic-visits: coded articles about diplomatic visits",
  description:
    "Articles about diplomatic visits, coded: each coded fact quotes the words of the text that support it. They show the format and are not a sample of anything. The licence named here is that of the codings; the text of the reference article belongs to its publisher, and LICENSE.md has the terms.",
  version,
  license: "CC-BY-4.0",
  creators: ["The diplomatic-visits contributors"],
  keywords: ["diplomatic visits", "event data", "evidence", "Arabic"],
};

const targets = {
  datapackage: "dist/dataset/",
  "hugging-face": "dist/dataset/",
  xlsx: "dist/dataset/diplomatic-visits.xlsx",
};

/** Writes the articles of these folders. */
export async function writeDataset(ids) {
  await rm(new URL("dist/dataset/", home), { recursive: true, force: true });
  const articles = await Promise.all(ids.map((id) => json(`articles/${id}/article.json`)));
  for (const [name, target] of Object.entries(targets)) {
    const format = await datasetFormats[name]();
    const started = new Set();
    for await (const { path, content } of format.collect(articles, { about })) {
      const file = fileURLToPath(new URL(`${target}${path}`, home));
      // both folders have the citation, with the same content
      if (!started.has(path)) await rm(file, { force: true });
      started.add(path);
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, content);
    }
  }
}
