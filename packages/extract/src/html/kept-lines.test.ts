import { describe, expect, it } from "vitest";
import { parseHtml } from "./parse-html.ts";

const first = "The foreign minister arrived in the capital on Tuesday for talks on trade and energy, officials said.";
const second = "He was met at the airport by his counterpart and later received by the president at the old palace.";
const arabic = "وصل وزير الخارجية إلى العاصمة يوم الثلاثاء لإجراء محادثات في التجارة والطاقة، بحسب بيان رسمي.";
const arabicNext = "واستقبله في المطار نظيره، ثم التقى الرئيس في القصر القديم حيث وقّع الجانبان مذكرة تفاهم.";

function read(body: string, title = "A visit of two days") {
  const result = parseHtml(
    `<html><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.report));
  const { dropped, doubts } = result.report;
  return { lines: result.text.split("\n"), dropped: dropped.map(({ reason }) => reason), doubts };
}

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const links = (...texts: string[]) =>
  `<ul>${texts.map((text) => `<li><a href="/${text.length}">${text}</a></li>`).join("")}</ul>`;

describe("a list of links", () => {
  it.each([
    ["The two sides signed the following documents:", first, second],
    ["The delegation of the ministry then visited three places:", first, second],
    ["ووقّع الجانبان الوثائق الآتية:", arabic, arabicNext],
    ["وشملت الاتفاقات التي وقّعها الوزيران ما يلي:", arabic, arabicNext],
  ])("is text after ⟦%s⟧", (opener, before, after) => {
    const items = ["Water and rivers", "Ferries and harbours", "Exchange of students"];
    const { lines } = read(`${p(before, opener)}${links(...items)}${p(after)}`);
    expect(lines).toEqual(["A visit of two days", before, opener, ...items, after]);
  });

  it.each([
    [first, second],
    [arabic, arabicNext],
  ])("is text at the end of it too, and in paragraphs: %s", (before, after) => {
    const opener = /[ء-ي]/.test(before)
      ? "ووقّع الجانبان الوثائق الآتية:"
      : "The two sides signed the following documents:";
    const items = ["Water and rivers", "Ferries and harbours"];
    const expected = ["A visit of two days", before, after, opener, ...items];
    expect(read(`${p(before, after, opener)}${links(...items)}`).lines).toEqual(expected);
    const paragraphs = items.map((item) => `<p><a href="/x">${item}</a></p>`).join("");
    expect(read(`${p(before, after, opener)}${paragraphs}`).lines).toEqual(expected);
  });

  it.each([
    ["Read more:", first, second],
    ["More on this story from our reporters:", first, second],
    ["اقرأ أيضًا:", arabic, arabicNext],
    ["مواضيع قد تهمكم في هذا الملف:", arabic, arabicNext],
  ])("is none after ⟦%s⟧", (opener, before, after) => {
    const { lines } = read(`${p(before, opener)}${links("Another story", "A third story")}${p(after)}`);
    expect(lines).not.toContain("Another story");
  });
});

describe("short lines after the last paragraph", () => {
  it.each([
    [
      "MR. RILEY: We will see what the two sides have agreed on, and we look forward to the meeting in May.",
      "Q: And the ferry?",
      "MR. RILEY: No comment today.",
    ],
    [second, "Why now?", "Nobody at the ministry knows."],
    [
      "المتحدث: سنرى ما اتفق عليه الجانبان، ونتطلع إلى الاجتماع المقبل الذي يعقد في شهر أيار في العاصمة.",
      "سؤال: والعبّارة؟",
      "المتحدث: لا تعليق على ذلك اليوم.",
    ],
  ])("stay where they lead to a sentence: %s", (paragraph, line, end) => {
    const { lines } = read(p(first, paragraph, line, end));
    expect(lines.slice(-3)).toEqual([paragraph, line, end]);
  });

  it.each([
    [
      "QUESTION: Will the minister visit the capital next month, as the ministry announced some days ago?",
      "ANSWER: Yes.",
      "QUESTION: When?",
      "ANSWER: In May",
    ],
    [
      "سؤال: هل يزور الوزير العاصمة في الشهر المقبل كما أعلنت الوزارة قبل أيام في بيانها الرسمي؟",
      "جواب: نعم.",
      "سؤال: متى؟",
      "جواب: في أيار",
    ],
  ])("stay where they answer a turn: %s", (...turns) => {
    expect(read(p(first, ...turns)).lines.slice(-4)).toEqual(turns);
  });

  it.each(["Print", "12 comments", "شارك"])("⟦%s⟧ goes", (line) => {
    expect(read(p(first, second, line, "Follow our paper.")).lines).not.toContain(line);
  });
});

describe("what the site says of itself", () => {
  it.each([
    [
      "When you visit our website, we store cookies on your browser to collect information about your preferences.",
      first,
      second,
    ],
    [
      "We and our partners use cookies on this site to measure how it is read, and you can change your choice at any time.",
      first,
      second,
    ],
    [
      "نستخدم ملفات تعريف الارتباط في موقعنا لتحسين تجربتكم، ويمكنكم تغيير تفضيلاتكم في أي وقت من صفحة الخصوصية.",
      arabic,
      arabicNext,
    ],
    [
      "ما برای بهبود وب‌سایت ما از کوکی استفاده می‌کنیم و اطلاعات مرورگر شما را برای سنجش بازدید ذخیره می‌کنیم.",
      arabic,
      arabicNext,
    ],
  ])("on cookies goes, however much of it: %s", (notice, before, after) => {
    const notices = Array.from({ length: 8 }, (_, i) => `${notice} ${i + 1}.`);
    const { lines, dropped } = read(`<div>${p(before, after)}</div><div class="layer">${p(...notices)}</div>`);
    expect(lines).toEqual(["A visit of two days", before, after]);
    expect(dropped.filter((reason) => reason === "notice" || reason === "outside-body")).toHaveLength(8);
  });

  it.each([
    ["Subscribe to continue reading. Already a subscriber? Log in.", first, second],
    ["Sign in or create a free account to read the rest of this article.", first, second],
    ["اشتركوا لمتابعة القراءة، أو سجلوا الدخول إن كنتم مشتركين.", arabic, arabicNext],
    ["هذا المقال متاح للمشتركين وحدهم.", arabic, arabicNext],
  ])("on reading for money goes: %s", (offer, before, after) => {
    expect(read(p(before, after, offer)).lines).toEqual(["A visit of two days", before, after]);
  });

  it("stays inside the text, and in an article about it", () => {
    const sentence =
      "The ministers agreed that sites which set cookies must ask you first, and that you may refuse them at no cost.";
    expect(read(p(first, sentence, second)).lines).toContain(sentence);
    expect(read(p(first, sentence), "Ministers agree on cookies").lines).toContain(sentence);
  });
});

describe("lines that a page breaks by style", () => {
  it.each([
    ['<span class="id-r-component br"></span>', first, second],
    ['<i class="line-break"></i>', first, second],
    ['<span class="newline"> </span>', arabic, arabicNext],
  ])("%s parts words", (gap, before, after) => {
    expect(read(`<div>${before}${gap}${gap}${after}${gap}${gap}${first}</div>`).lines).toEqual(
      expect.arrayContaining([before, after]),
    );
  });

  it.each([
    [first, second],
    [arabic, arabicNext],
  ])("a span displayed as a block is a line: %s", (before, after) => {
    const spans = [before, after].map((text) => `<span style="display: block">${text}</span>`).join("");
    expect(read(`<div>${spans}</div>`).lines).toEqual(["A visit of two days", before, after]);
  });

  it.each([
    [first, second],
    [arabic, arabicNext],
  ])("spans of whole sentences with no space between are lines: %s", (before, after) => {
    const spans = [before, after].map((text) => `<span class="x">${text}</span>`).join("");
    expect(read(`<div>${spans}</div>`).lines).toEqual(["A visit of two days", before, after]);
  });

  it("an empty span of another name parts nothing", () => {
    expect(
      read(
        `<div>${first}</div><div>Brea<span class="brand"></span>king news of the visit was read out on Tuesday in the capital.</div>`,
      ).lines.join(),
    ).toContain("Breaking");
  });
});

describe("paragraphs set like those of the text", () => {
  const chunk = (from: number, count: number, text: string) =>
    `<div class="chunk"><div class="grid"><div class="inner">${Array.from({ length: count }, (_, i) => `<p>${from + i}. ${text} ${text}</p>`).join("")}</div></div><div class="aside-box"><div>Advertisement</div></div></div>`;

  it.each([
    ["English", first],
    ["Arabic", arabic],
  ])("are all there or doubted, %s", (_, text) => {
    const { lines, doubts } = read(
      `<div class="chunks">${chunk(10, 9, text)}${chunk(30, 3, text)}${chunk(50, 6, text)}</div>`,
    );
    const isWhole = lines.length === 19;
    expect(
      isWhole || doubts.some(({ field, message }) => field === "text" && message.en.includes("formatted like")),
    ).toBe(true);
  });

  it.each([
    ["English", first],
    ["Arabic", arabic],
  ])("are doubted where one alone is lost, and the boxes around differ, %s", (_, text) => {
    const later = chunk(30, 1, text).replace('class="chunk"', 'class="chunk last" id="b2"');
    const { lines, doubts } = read(`<div class="chunks">${chunk(10, 9, text)}</div><div class="more">${later}</div>`);
    expect(lines.length === 11 || doubts.some(({ message }) => message.en.includes("formatted like"))).toBe(true);
  });

  it("of a teaser in a layout of its own are not missed", () => {
    const teasers = `<div class="teasers">${[1, 2, 3].map((i) => `<div class="teaser"><a href="/${i}">${second} ${i}</a></div>`).join("")}</div>`;
    expect(read(`<div class="body">${p(first, second, `${first} Again.`)}</div>${teasers}`).doubts).toEqual([]);
  });
});

describe("a copy in a web archive", () => {
  it.each([
    ["https://web.archive.org/web/20250305101010/https://news.example/a", "https://news.example/a"],
    ["https://web.archive.org/web/20250305101010id_/https://news.example/a", "https://news.example/a"],
    ["https://web.archive.org/web/2025/https://news.example/a", "https://news.example/a"],
    ["https://archive.example/2025.03.05-101010/https://news.example/a", "https://news.example/a"],
    ["https://archive.example/wayback/20250305101010/https:/news.example/%D8%A3", "https://news.example/%D8%A3"],
  ])("%s", (canonical, original) => {
    const html = `<html><head><link rel="canonical" href="${canonical}"></head><body><main><h1>A visit</h1>${p(first, second)}</main></body></html>`;
    const result = parseHtml(html);
    expect(result.ok && [result.article.url, result.article.archivedAt]).toEqual([original, canonical]);
  });

  it("an address with digits in it is no copy", () => {
    const html = `<html><head><link rel="canonical" href="https://news.example/20250305/a"></head><body><main><h1>A visit</h1>${p(first, second)}</main></body></html>`;
    const result = parseHtml(html);
    expect(result.ok && [result.article.url, result.article.archivedAt]).toEqual([
      "https://news.example/20250305/a",
      undefined,
    ]);
  });
});
