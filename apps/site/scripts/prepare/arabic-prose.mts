import { cp, rm } from "node:fs/promises";
import { place, write } from "./place.mts";

const folder = "i18n/ar/docusaurus-plugin-content-docs";

/** The sections of the sidebar, as named in sidebars.ts. */
const rooms = {
  Tutorials: "دروس",
  "How-to guides": "أدلة عملية",
  Codebook: "دليل الترميز",
  Explanation: "شروح",
  Decisions: "قرارات (بالإنجليزية)",
};

/** Copies the Arabic prose of docs/i18n/ar to Docusaurus's translation folder, and names the sections of the sidebar. */
export async function arabicProse(): Promise<void> {
  const translations = place(`${folder}/current`);
  await rm(translations, { recursive: true, force: true });
  await cp(place("../../docs/i18n/ar"), translations, { recursive: true });
  const named = Object.entries(rooms).map(([room, message]) => [`sidebar.docs.category.${room}`, { message }]);
  await write(`${folder}/current.json`, JSON.stringify(Object.fromEntries(named)));
}
