import { cp, rm } from "node:fs/promises";
import { place, write } from "./place.mts";

const folder = "i18n/ar/docusaurus-plugin-content-docs";

/** The sections and links of the sidebars, as named in sidebars.ts. */
const rooms = {
  "start.category.Tutorials": "دروس",
  "start.category.How-to guides": "أدلة عملية",
  "start.category.Explanation": "شروح",
  "project.link.Versions": "الإصدارات",
  "codebook.link.On one page": "في صفحة واحدة",
  "project.link.Changelog": "سجل التغييرات",
  "project.link.Scores": "النتائج",
  "project.link.Speed": "السرعة",
  "project.category.Decisions": "القرارات (بالإنجليزية)",
};

/** Copies the Arabic prose of docs/i18n/ar to Docusaurus's translation folder, and names the parts of the sidebars. */
export async function arabicProse(): Promise<void> {
  const translations = place(`${folder}/current`);
  await rm(translations, { recursive: true, force: true });
  await cp(place("../../docs/i18n/ar"), translations, { recursive: true });
  const named = Object.entries(rooms).map(([room, message]) => [`sidebar.${room}`, { message }]);
  await write(`${folder}/current.json`, JSON.stringify(Object.fromEntries(named)));
}
