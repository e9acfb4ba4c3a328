import { cp, rm } from "node:fs/promises";
import { place, write } from "./place.mts";

const folder = "i18n/ar/docusaurus-plugin-content-docs";

/** The rooms of the sidebar, as sidebars.ts names them. */
const rooms = {
  Tutorials: "دروس",
  "How-to guides": "أدلة عملية",
  Codebook: "دليل الترميز",
  Explanation: "شروح",
  Decisions: "قرارات (بالإنجليزية)",
};

/** Lays the Arabic prose of docs/i18n/ar where Docusaurus looks for translations, and names the rooms of the sidebar. */
export async function arabicProse(): Promise<void> {
  const translations = place(`${folder}/current`);
  await rm(translations, { recursive: true, force: true });
  await cp(place("../../docs/i18n/ar"), translations, { recursive: true });
  const named = Object.entries(rooms).map(([room, message]) => [`sidebar.docs.category.${room}`, { message }]);
  await write(`${folder}/current.json`, JSON.stringify(Object.fromEntries(named)));
}
