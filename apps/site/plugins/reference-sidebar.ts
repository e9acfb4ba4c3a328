import type {
  NormalizedSidebarItem,
  SidebarItemsGeneratorOption,
} from "@docusaurus/plugin-content-docs/lib/sidebars/types.js";
import { conceptGroups, groupSlugOf, slugOf } from "../content/model/concepts.ts";

/** Generated pages that belong to the project, not to the reference. */
export const projectPages = ["versions", "changelog", "scores", "speed"] as const;

/** The sidebar of the reference: its folders, without the pages of the project, and the model grouped as its index page is. */
export const referenceItems: SidebarItemsGeneratorOption = async ({ defaultSidebarItemsGenerator, ...given }) => {
  const items = await defaultSidebarItemsGenerator(given);
  return items
    .filter((item) => !(item.type === "doc" && projectPages.some((page) => page === item.id)))
    .map((item) => (item.type === "category" && item.key === "model" ? { ...item, items: byGroup(item.items) } : item));
};

function byGroup(pages: readonly NormalizedSidebarItem[]): NormalizedSidebarItem[] {
  const grouped = new Map(
    conceptGroups.flatMap((group) => group.names.map((name) => [`model/${slugOf(name)}`, group])),
  );
  const last = conceptGroups.at(-1);
  return conceptGroups.map((group) => ({
    type: "category",
    key: `model/${groupSlugOf(group)}`,
    label: group.title.en,
    collapsible: true,
    collapsed: true,
    items: pages.filter((page) => page.type === "doc" && (grouped.get(page.id) ?? last) === group),
  }));
}
