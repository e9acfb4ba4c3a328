import { describe, expect, it } from "vitest";
import { contentOf, languageOf } from "../plugins/after-build/page-html.ts";
import { indexOf } from "../plugins/after-build/search/search-index.ts";
import { sectionsOf } from "../plugins/after-build/sections.ts";

const html = `<html lang=ar><body><nav>القائمة</nav><main><p class="site-untranslated">لم تُترجم</p><div lang=en dir=ltr>
<div class="theme-doc-markdown markdown"><header><h1>The visit</h1></header><p>One trip.<ul><li>a<li>b</ul>
<h2 class=anchor id=fields>Fields<a class=hash-link href=#fields>\u200b</a></h2><table><tr><th>type<td>official</table>
<h3>No place</h3><p>زيارة <code>type</code></p><pre><code>{"type":1}</code></pre><div data-fragment=excerpt><h2 id=x>X</h2></div></div></div></main></body></html>`;

describe("the sections of a page", () => {
  it("begin at headings that a link can lead to, without what is there to find one's way", () => {
    expect(sectionsOf(contentOf(html) as Element, { page: 7 })).toEqual([
      { page: 7, anchor: "", heading: "", text: "One trip. a b" },
      { page: 7, anchor: "fields", heading: "Fields", text: 'type official No place زيارة type {"type":1}' },
    ]);
  });

  it("are in the language of their content, not of the page around it", () => {
    expect(languageOf(contentOf(html) as Element, "ar")).toBe("en");
    expect(languageOf(contentOf("<main><p>زيارة</main>") as Element, "ar")).toBe("ar");
  });

  it("of the reference come without its examples, of the interface with their first words", () => {
    const long = html.replace("One trip.", "One trip. ".repeat(50));
    const page = (room: string) => ({
      ...{ url: `/ar/${room}/`, path: `${room}/`, file: "", html: long, title: room, description: "" },
      source: { file: "", description: "", room, place: "" },
    });
    const { sections } = indexOf({ locale: "ar", pages: [page("reference"), page("api"), page("default")] });
    const texts = [0, 1, 2].map((at) => sections.filter((section) => section.page === at).map(({ text }) => text));
    expect(texts.map(([lead]) => (lead?.length ?? 0) > 200)).toEqual([true, false, true]);
    expect(texts.map(([, fields]) => fields?.includes("{"))).toEqual([false, true, true]);
  });

  it("are none where a page has no content", () => {
    expect(contentOf("<html><body><p>a</p></body></html>")).toBeUndefined();
  });
});
