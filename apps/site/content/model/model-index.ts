import { words } from "../labels.ts";
import type { Locale } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { code, escaped, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { conceptName } from "./concept-names.ts";
import { type Concept, type ConceptGroup, conceptGroups, conceptPath, concepts, groupSlugOf } from "./concepts.ts";
import { descriptionIn } from "./described.ts";
import { modelPicture } from "./model-picture.ts";

const description = {
  en: "Every concept of the format for news about diplomatic visits: article, text, evidence, entities, visits, meetings, statements and plain values.",
  ar: "كل مفاهيم صيغة أخبار الزيارات الدبلوماسية: المقال والنص والشواهد والكيانات والزيارات واللقاءات والأقوال والقيم البسيطة.",
};
const twoForms = {
  en: "There are two forms of one thing: the **coding** (what a person or a language model writes: quotes, no offsets, nothing that can be computed) and the **article** (what `anchor` computes, and what is published, loaded and checked). The pages describe the article, and each says how the same is written in a coding.",
  ar: "للشيء الواحد شكلان: **الترميز** (ما يكتبه إنسان أو نموذج لغوي: اقتباسات من غير إزاحات، ولا شيء مما يمكن حسابه) و**المقال** (ما يحسبه `anchor`، وهو ما يُنشر ويُحمَّل ويُتحقق منه). تصف الصفحات المقال، وتبيّن كل منها كيف يُكتب الشيء نفسه في الترميز.",
};
const heads = {
  en: ["concept", "meaning"],
  ar: ["المفهوم", "اسمه في المخطط", "المعنى"],
};

/** The list of the model's concepts, by group. */
export function modelIndex(locale: Locale): Page {
  const front = { title: words.model[locale], description: description[locale], locale };
  const blocks = conceptGroups.flatMap((group) => [
    heading(2, group.title[locale], groupSlugOf(group)),
    table(
      heads[locale],
      membersOf(group).map((concept) => row(concept, locale)),
    ),
  ]);
  return page("reference/model/index.md", front, [twoForms[locale], modelPicture(locale), ...blocks]);
}

// Concepts without a group go into the last, so that nothing is omitted.
function membersOf({ names }: ConceptGroup): Concept[] {
  const listed = new Set(conceptGroups.flatMap((group) => group.names));
  const isLast = names === conceptGroups.at(-1)?.names;
  return concepts().filter(({ name }) => names.includes(name) || (isLast && !listed.has(name)));
}

function row({ name, node }: Concept, locale: Locale): string[] {
  const path = conceptPath(name) ?? "/reference/model/";
  const meaning = escaped(descriptionIn(node, { concept: name }, locale));
  if (locale === "en") return [link(code(name), path), meaning];
  return [link(conceptName(name, locale), path), code(name), meaning];
}
