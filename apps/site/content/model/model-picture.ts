import type { Locale, Localized } from "../locale.ts";
import { conceptName } from "./concept-names.ts";
import { conceptPath } from "./concepts.ts";
import { type ListedConcept, listedConcepts } from "./model-graph.ts";

const words = {
  caption: {
    en: "The model: an article lists what was coded; each box names others by their ids and quotes the words that support it. Choose a name to read about it.",
    ar: "النموذج: يضم المقال قوائم بما رُمِّز، وكل مربع يشير إلى غيره بمعرّفه ويقتبس الكلمات التي تشهد له. اختر اسمًا للانتقال إلى صفحته.",
  },
  lists: { en: "lists", ar: "يضم" },
  quotes: { en: "each quotes its words", ar: "كل منها يقتبس كلماته" },
  isIn: { en: "letter by letter in", ar: "مطابق حرفيًّا لما في" },
  text: { en: "the text of the article", ar: "نص المقال" },
} as const satisfies Record<string, Localized>;

/** A picture of the model made of boxes and links: the article, what it lists, the evidence and the text. One block of HTML. */
export function modelPicture(locale: Locale): string {
  const boxes = listedConcepts().map((concept) => box(concept, locale));
  return [
    '<figure class="site-model">',
    `<p class="site-model-bar">${name("Article", locale)}</p>`,
    `<p class="site-model-tie">↓ ${words.lists[locale]}</p>`,
    `<ul class="site-model-boxes">${boxes.join("")}</ul>`,
    `<p class="site-model-tie">↓ ${words.quotes[locale]}</p>`,
    `<p class="site-model-bar">${name("Evidence", locale)}</p>`,
    `<p class="site-model-tie">↓ ${words.isIn[locale]}</p>`,
    `<p class="site-model-bar">${name("Section", locale)}: ${words.text[locale]}</p>`,
    `<figcaption>${words.caption[locale]}</figcaption>`,
    "</figure>",
  ].join("\n");
}

function box({ name: concept, field, names }: ListedConcept, locale: Locale): string {
  const rows = names.map(({ fields, to }) => {
    const keys = fields.map((key) => `<code>${key}</code>`).join(" ");
    return `<li>${keys} <span aria-hidden="true">${arrow[locale]}</span> ${to.map((one) => name(one, locale)).join(" · ")}</li>`;
  });
  return `<li><p>${name(concept, locale)} <code>${field}</code></p><ul>${rows.join("")}</ul></li>`;
}

const arrow: Localized = { en: "→", ar: "←" };

function name(concept: string, locale: Locale): string {
  return `<a href="${conceptPath(concept)}">${conceptName(concept, locale)}</a>`;
}
