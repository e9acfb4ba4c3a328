import { gzipSync } from "node:zlib";
import { facts } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../src/html.ts";
import { coverageOf, factRows, marksOf, renderExcerpt, renderExplorer, renderPage } from "../src/index.ts";
import { articleOf, reference } from "./article.ts";

const list = facts(reference);

describe.each(["en", "ar"] as const)("the explorer in %s", (locale) => {
  const page = renderExplorer(reference, { locale });

  it("holds every paragraph as bare words, untouched", () => {
    const words = [...page.matchAll(/<(p|h3) class="dv-words"[^>]*>([^<]*)<\/\1>/g)].map(([, , text]) => text);
    const blocks = reference.sections.flatMap((section) => section.blocks);
    expect(words).toEqual(blocks.map(({ start, end }) => escapeHtml(reference.text.slice(start, end))));
  });

  it("lists every fact once, with its number, its key and every quote", () => {
    const items = [
      ...page.matchAll(/<li class="dv-item" id="dv-fact-(\d+)" value="\1" data-fact="\1" data-key="([^"]*)"/g),
    ];
    const keys = items.sort(([, a], [, b]) => Number(a) - Number(b)).map(([, , key]) => key);
    expect(keys).toEqual(list.map(({ key }) => escapeHtml(key)));
    for (const { evidence } of list)
      for (const { quote } of evidence)
        expect(page).toContain(`<blockquote lang="ar" dir="rtl">${escapeHtml(quote)} <a`);
  });

  it("names facts in words, and keeps the pointer as small print", () => {
    const named = (key: string) =>
      new RegExp(
        `data-key="${key}".*?<span class="dv-property">([^<]*)</span> <strong>(.*?)</strong>.*?<code dir="ltr">${key}<`,
        "s",
      )
        .exec(page)
        ?.slice(1)
        .map((words) => words.replace(/<[^>]*>/g, ""));
    expect(named("/visits/lavrov-tehran/type")).toEqual(
      { en: ["Type", "official visit"], ar: ["النوع", "زيارة رسمية"] }[locale],
    );
    expect(named("/visits/lavrov-tehran/place")).toEqual({ en: ["Place", "Tehran"], ar: ["المكان", "طهران"] }[locale]);
    expect(named("/visits/lavrov-tehran")).toEqual(
      { en: ["Visit", "Sergey Lavrov → Iran · focal"], ar: ["الزيارة", "سيرغي لافروف ← إيران · محوري"] }[locale],
    );
    expect(named("/visits/lavrov-tehran/type/alternatives/0")).toEqual(
      { en: ["Type (alternative)", "working visit"], ar: ["النوع (بديل)", "زيارة عمل"] }[locale],
    );
    expect(named("/relations/0")).toEqual(
      {
        en: ["Relation", "United States — opposes — Iran"],
        ar: ["العلاقة", "الولايات المتحدة — خصم لـ — إيران"],
      }[locale],
    );
    expect(named("/quantities/trade-2020")?.[1]).toBe(
      {
        en: "approximately 2,200,000,000 USD · trade between the two countries",
        ar: "حوالي 2,200,000,000 USD · trade between the two countries",
      }[locale],
    );
  });

  it("leaves no property and no code without a word of the page's language", () => {
    const properties = [...page.matchAll(/<span class="dv-property">([^<]*)</g)].map(([, words = ""]) => words);
    expect(properties).toHaveLength(list.length);
    expect(properties.filter((words) => /^[a-z]/.test(words))).toEqual([]);
    if (locale === "ar") expect(properties.filter((words) => /[a-z]/i.test(words))).toEqual([]);
    const states = [...page.matchAll(/<span class="dv-state">([^<]*)</g)].map(([, words = ""]) => words);
    if (locale === "ar") expect(states.filter((words) => /[a-z]/i.test(words))).toEqual([]);
  });

  it("groups the facts by what they are part of, under headings", () => {
    const kinds = [
      ...page.matchAll(/<section class="dv-group" data-kind="(\w+)" aria-labelledby="([^"]+)"><h3 id="\2">([^<]*) </g),
    ].map(([, kind, , words]) => [kind, words]);
    expect(kinds.slice(0, 4)).toEqual(
      {
        en: [
          ["visits", "Visits"],
          ["meetings", "Meetings"],
          ["agreements", "Agreements"],
          ["statements", "Statements"],
        ],
        ar: [
          ["visits", "الزيارات"],
          ["meetings", "اللقاءات"],
          ["agreements", "الاتفاقات"],
          ["statements", "الأقوال"],
        ],
      }[locale],
    );
    expect(page).toContain(
      { en: "<h4><bdi>Hassan Rouhani, Sergey Lavrov</bdi></h4>", ar: "<h4><bdi>حسن روحاني، سيرغي لافروف</bdi></h4>" }[
        locale
      ],
    );
  });

  it("gives the article's own voice first, and with each statement to whom, how sure and what it is of", () => {
    const first = /id="dv-claims">.*?<h3><bdi>([^<]*)<\/bdi> <span class="dv-count">(\d+)/s.exec(page);
    expect(first?.slice(1)).toEqual([{ en: "The article itself", ar: "المقال نفسه" }[locale], "42"]);
    expect(page).toMatch(
      { en: /to <bdi>Sergey Lavrov<\/bdi> · request/, ar: /إلى <bdi>سيرغي لافروف<\/bdi> · طلب/ }[locale],
    );
    expect(page).toMatch({ en: /Modality: probable</, ar: /[^:<>]+: مرجَّح</ }[locale]);
  });

  it("titles a statement by who says it to whom, and by its gloss or, for readers of the text, by its words", () => {
    const item = page.slice(page.indexOf('data-key="/statements/s-speed-up-projects"'));
    const [, who, words] = /<span class="dv-property">([^<]*)<\/span> <strong>(.*?)<\/strong>/s.exec(item) ?? [];
    expect(who).toBe({ en: "Hassan Rouhani → Sergey Lavrov", ar: "حسن روحاني ← سيرغي لافروف" }[locale]);
    expect(words).toContain({ en: "called for speeding up", ar: "الإسراع في تنفيذ" }[locale]);
  });

  it("says where the text comes from, what is unknown, and why", () => {
    const box = /<aside class="dv-origin".*?<\/aside>/s.exec(page)?.[0].replace(/<[^>]*>/g, "");
    expect(box).toMatch({ en: /Publisher *Alwaght/, ar: /الناشر *الوقت/ }[locale]);
    expect(box).toContain(
      { en: "Headline, Author, Publication date, URL.", ar: "العنوان، الكاتب، تاريخ النشر، العنوان على الويب." }[
        locale
      ],
    );
    expect(box).toContain({ en: "does not guess", ar: "لا يخمّن" }[locale]);
  });

  it("lists every entity with every mention, each a link to its paragraph", () => {
    const index = /<section class="dv-group dv-entities".*?<\/section>/s.exec(page)?.[0] ?? "";
    const mentions = (reference.entities ?? []).flatMap((entity) => entity.mentions);
    expect([...index.matchAll(/<li data-entity/g)]).toHaveLength(reference.entities?.length ?? 0);
    expect([...index.matchAll(/data-at="(\d+)"/g)].map(([, at]) => Number(at)).sort((a, b) => a - b)).toEqual(
      mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it("shows glosses in the language of the page only, and offers the other one", () => {
    expect([...page.matchAll(/<ol class="dv-glosses"/g)].length > 15).toBe(locale === "en");
    expect(/dv-gloss-switch"><input type="checkbox"( checked)?>/.exec(page)?.[1]).toBe(
      { en: " checked", ar: undefined }[locale],
    );
    expect(page).toContain("Iranian-Russian relations have advanced by leaps and bounds");
  });

  it("shows the source of what comes from outside the text", () => {
    const item = page.slice(page.indexOf('data-key="/visits/lavrov-tehran/start"'));
    expect(item.slice(0, item.indexOf("</li>"))).toMatch(/IRNA \(French service\)<\/bdi> <bdi dir="ltr">2021-04-13/);
  });

  it("leads from each fact to its paragraph and from each paragraph to its facts, by plain links", () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(links.filter((id) => id?.startsWith("dv-fact-"))).size).toBeGreaterThan(130);
    expect(new Set(links.filter((id) => id?.startsWith("dv-block-"))).size).toBe(20);
  });

  it("says of its parts which language they are in, and which way they run", () => {
    expect(page).toMatch(
      new RegExp(`^<div class="dv-explorer" lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}"`),
    );
    expect(page).toContain('<div class="dv-text" lang="ar" dir="rtl">');
    if (locale === "en") expect(page).toContain('<ol class="dv-glosses" lang="en" dir="ltr">');
  });
});

describe("the explorer for an Arabic reader", () => {
  it("has under 15 % Latin letters, codes aside: notes of the coder stay in their language", () => {
    const page = renderExplorer(reference, { locale: "ar", rows: "/rows.json", picturesPage: "/pictures.html" });
    const words = page.replace(/<(script|code|pre)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");
    const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
    const [latin, arabic] = [count(/\p{Script=Latin}/gu), count(/\p{Script=Arabic}/gu)];
    expect(latin / (latin + arabic)).toBeLessThan(0.15);
  });
});

describe("the standing of quotes", () => {
  it("is exact for all of the reference article, and is not asserted but looked at", () => {
    expect(renderExplorer(reference)).not.toMatch(/dv-match-(folded|missing)/);
    const text = `${reference.text.slice(0, 80)}X${reference.text.slice(81)}`;
    const page = renderExplorer({ ...reference, text });
    expect(page).toMatch(/dv-match-missing/);
    expect(page).toContain("Some quotes do not match the text at their places");
    expect(page).not.toContain("Every quote matches the text exactly");
  });

  it("is told apart where only the spelling differs", () => {
    const text = reference.text.replace("إلى طهران", "الى طهران");
    expect(renderExplorer({ ...reference, text })).toMatch(/dv-match-folded/);
  });
});

describe("what a caller passes", () => {
  const page = renderExplorer(reference, {
    prefix: "x1",
    pictures: "<b>pictures</b>",
    downloads: [{ label: "JSON & more", href: "/a.json" }],
    cite: { text: "Cite <this>", bibtex: "@misc{a}" },
    playground: "/play/#v1.abc",
  });

  it("is placed, and text is escaped", () => {
    expect(page).toContain("<b>pictures</b>");
    expect(page).toContain('<a href="/a.json">JSON &amp; more</a>');
    expect(page).toContain("Cite &lt;this&gt;");
    expect(page).toContain("@misc{a}");
    expect(page).toContain('<a href="/play/#v1.abc">');
  });

  it("begins every id with the prefix", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(ids.length).toBeGreaterThan(180);
    expect(ids.filter((id) => !id.startsWith("x1-"))).toEqual([]);
  });

  it("is loaded when it is wanted, if an address is passed for it", () => {
    const lean = renderExplorer(reference, { rows: "/rows.json", picturesPage: "/pictures.html" });
    expect(lean).toContain('data-rows="/rows.json"');
    expect(lean).toContain('<a href="/pictures.html">');
    expect(lean).not.toContain("sentence-");
    expect(factRows(reference).map(({ key }) => key)).toEqual(list.map(({ key }) => key));
    // what the page of the reference article on the site may weigh, less its frame
    expect(gzipSync(lean).length).toBeLessThan(45 * 1024);
  });

  it("is absent when it is not passed", () => {
    expect(renderExplorer(reference)).not.toMatch(/dv-downloads|dv-cite|dv-pictures/);
  });
});

describe("an excerpt", () => {
  const keys = ["/visits/lavrov-tehran", "/visits/lavrov-tehran/type", "/visits/lavrov-tehran/start"];

  it.each(["en", "ar"] as const)("is one paragraph and the facts that are asked for (%s)", (locale) => {
    const page = renderExcerpt(reference, { locale, block: "block-1", facts: keys });
    expect([...page.matchAll(/class="dv-words"/g)]).toHaveLength(1);
    expect([...page.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key)).toEqual([keys[0], keys[2], keys[1]]);
    const { marks } = JSON.parse(/class="dv-marks">(.*?)<\/script>/.exec(page)?.[1] ?? "{}") as {
      marks: [number, number, number | string][];
    };
    expect(marks.every(([, end]) => end <= 118)).toBe(true);
    expect(new Set(marks.flatMap(([, , of]) => (typeof of === "number" ? [of] : [])))).toEqual(new Set([1, 8, 10]));
  });

  it("of what is not there is refused", () => {
    expect(() => renderExcerpt(reference, { block: "block-99", facts: [] })).toThrow(TypeError);
    expect(() => renderExcerpt(reference, { block: "block-1", facts: ["/visits/none"] })).toThrow("/visits/none");
  });
});

describe("marks", () => {
  const marks = marksOf(reference);

  it("are all mentions and all quotes of facts", () => {
    const mentions = reference.entities?.flatMap((entity) => entity.mentions) ?? [];
    expect(marks.filter(({ entity }) => entity !== undefined)).toHaveLength(mentions.length);
    expect(marks.filter(({ fact }) => fact !== undefined)).toHaveLength(
      list.flatMap(({ evidence }) => evidence).length,
    );
  });

  it("tell dates and statements from other facts", () => {
    const words = (layer: string) =>
      marks.filter((mark) => mark.layer === layer).map(({ start, end }) => reference.text.slice(start, end));
    expect(words("dates")).toEqual(expect.arrayContaining(["يوم الثلاثاء الماضي", "العقد الماضي", "عام 2020"]));
    expect(words("dates")).not.toContain("محطتين");
    expect(words("claims").length).toBeGreaterThan(45);
  });

  it("cover a share of the text", () => {
    const whole = coverageOf(reference.text, { start: 0, end: reference.text.length }, marks);
    expect(whole).toBeGreaterThan(0.9);
    expect(whole).toBeLessThan(1);
    expect(coverageOf("ab cd", { start: 0, end: 5 }, [{ start: 0, end: 2, layer: "evidence", fact: 1 }])).toBe(0.5);
    expect(coverageOf("ab", { start: 0, end: 2 }, [{ start: 0, end: 2, layer: "people" }])).toBe(0);
  });
});

describe("renderPage", () => {
  it("is one file, with or without the script", () => {
    const page = renderPage(reference, { style: "p{}", script: "run('</script>')" });
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("p{}</style>");
    expect(page).toContain("run('<\\/script>')");
    expect(renderPage(reference, { style: "" })).not.toContain("<script>");
  });

  it("of an article without headline and publisher goes by its first words, never by a digest", () => {
    const { publisher: _, ...nameless } = reference;
    const title = (article: typeof reference) => /<title>(.*)<\/title>/.exec(renderPage(article, { style: "" }))?.[1];
    expect(title(nameless)).toBe("الوقت- وصل وزير الخارجية الروسي سيرغي لافروف إلى طهران يوم الثلاثاء الماضي في …");
    expect(title(articleOf("Ada met Tom."))).toBe("Ada met Tom.");
    expect(title(reference)).toBe("الوقت");
  });
});
