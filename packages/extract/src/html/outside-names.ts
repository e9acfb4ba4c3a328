import type { DropReason } from "../skeleton/drop-reasons.ts";

type Reasons = Readonly<Partial<Record<DropReason, string>>>;

const elements = lookup({
  menu: "nav menu",
  beside: "aside",
  caption: "figure figcaption",
  action: "button form dialog",
  notice: "footer",
});

const roles = lookup({
  menu: "navigation menu menubar",
  beside: "complementary",
  action: "dialog alertdialog search button",
  notice: "banner contentinfo",
});

// the words of class names are English on pages of any language
const names = lookup({
  menu: "breadcrumb breadcrumbs pager pagination toolbar",
  beside: "related recommended recirc sidebar popular mostread trending outbrain taboola gallery",
  caption: "caption captions credit credits",
  advertisement: "advert adverts advertisement advertorial sponsored promo promos promotion banner",
  action: "share shares sharing social signup subscribe subscription newsletter donate donation poll rating",
  notice: "cookie cookies consent gdpr copyright",
  byline: "author authors bio byline dateline datetime pubdate posted timestamp meta tags categories",
  comment: "comment comments",
});

function lookup(reasons: Reasons): ReadonlyMap<string, DropReason> {
  return new Map(
    Object.entries(reasons).flatMap(([reason, words]) => words.split(" ").map((word) => [word, reason as DropReason])),
  );
}

/** Why an element with a name contains no article text; undefined if it may. */
export function reasonOfElement(name: string): DropReason | undefined {
  return elements.get(name);
}

/** Why an element with a role contains no article text; undefined if it may. */
export function reasonOfRole(role: string | null): DropReason | undefined {
  return role === null ? undefined : roles.get(role);
}

/** A word of a class or id, and why an element with it contains no article text. */
export interface NamedReason {
  word: string;
  reason: DropReason;
}

/** The word in a class and id that shows why an element contains no article text; undefined if there is none. */
export function reasonOfNames(written: string): NamedReason | undefined {
  for (const part of written.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
    const word = part.toLowerCase();
    const reason = names.get(word);
    if (reason !== undefined) return { word, reason };
  }
  return undefined;
}
