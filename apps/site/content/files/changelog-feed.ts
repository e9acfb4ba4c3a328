import { Feed } from "feed";
import { settings } from "../../settings.ts";
import { releases } from "../changes.ts";
import type { Page } from "../markdown/page.ts";

/** The released versions as an Atom feed; its addresses are those of the site's settings. */
export function changelogFeed(): Page {
  const { href } = settings().address;
  const page = `${href}reference/changelog/`;
  const all = releases();
  const feed = new Feed({
    id: `${href}changelog.xml`,
    title: "diplomatic-visits: versions",
    description: "What each version of diplomatic-visits brought.",
    language: "en",
    link: page,
    feedLinks: { atom: `${href}changelog.xml` },
    copyright: "MIT",
    updated: new Date(all[0]?.date ?? 0),
  });
  for (const { version, date, changes } of all)
    feed.addItem({
      id: `${page}#v${version}`,
      title: `diplomatic-visits ${version}`,
      link: `${page}#v${version}`,
      date: new Date(date),
      content: changes,
    });
  return { path: "static/changelog.xml", locale: "en", text: feed.atom1() };
}
