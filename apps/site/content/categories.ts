import { words } from "./labels.ts";
import { type Locale, type Localized, locales } from "./locale.ts";
import type { Page } from "./markdown/page.ts";
import { conceptGroups, groupSlugOf } from "./model/concepts.ts";
import { rulesByGroup } from "./rules/example.ts";
import { groups } from "./rules/labels.ts";

interface Category {
  folder: string;
  label: Localized;
  position: number;
}

function categories(): Category[] {
  const rooms = [
    { folder: "rules", label: words.rules, position: 1 },
    { folder: "model", label: words.model, position: 2 },
    { folder: "codelists", label: words.codelists, position: 3 },
  ];
  const ruleRooms = [...rulesByGroup().keys()].map((group, i) => ({
    folder: `rules/${group}`,
    label: groups[group]?.title ?? { en: group, ar: group },
    position: i + 2,
  }));
  return [...rooms, ...ruleRooms];
}

/** The folders of the sidebar with their labels in English, and the labels in Arabic where Docusaurus looks for them. */
export function categoryFiles(): Page[] {
  const all = categories();
  const files = all.map(({ folder, label, position }) => ({
    path: `reference/${folder}/_category_.json`,
    locale: "en" as const,
    text: json({ label: label.en, position, collapsed: true, key: folder }),
  }));
  return [...files, ...locales.filter((locale) => locale !== "en").map((locale) => translated(all, locale))];
}

/** Links of the sidebars to pages outside the reference, by sidebar and label. */
const links: readonly { sidebar: string; label: Localized }[] = [
  { sidebar: "reference", label: { en: "API", ar: "واجهة البرمجة" } },
  { sidebar: "project", label: { en: "About the project", ar: "عن المشروع" } },
  { sidebar: "project", label: { en: "Decisions", ar: "القرارات (بالإنجليزية)" } },
];

function translated(all: readonly Category[], locale: Locale): Page {
  const modelRooms = conceptGroups.map((group) => ({ folder: `model/${groupSlugOf(group)}`, label: group.title }));
  const messages = [
    ...[...all, ...modelRooms].map(({ folder, label }) => [
      `sidebar.reference.category.${folder}`,
      { message: label[locale] },
    ]),
    ...links.map(({ sidebar, label }) => [`sidebar.${sidebar}.link.${label.en}`, { message: label[locale] }]),
  ];
  return { path: "reference/../current.json", locale, text: json(Object.fromEntries(messages)) };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
