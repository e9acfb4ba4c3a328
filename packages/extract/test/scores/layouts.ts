import { headline, isHeading, type Layout, page, paragraphs, type Story, windows1256 } from "./layout-parts.ts";
import { oldLayouts } from "./layouts-old.ts";

const modern = ({ lines }: Story, between: (i: number) => string = () => ""): string =>
  lines.map((line, i) => `${isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`}${between(i)}`).join("\n");

const article = (body: string): string => `<main><article><h1>${headline}</h1>${body}</article></main>`;

const menu = `<nav><ul>${["الرئيسية", "سياسة", "اقتصاد", "ثقافة", "رياضة", "اتصل بنا"].map((word) => `<li><a href="/x/${word}">${word}</a></li>`).join("")}</ul></nav>`;
const related = `<aside><h3>اقرأ أيضًا</h3><ul>${["وزير المالية يعرض الموازنة على البرلمان غدًا", "أمطار غزيرة على السواحل الشمالية خلال الليل", "افتتاح معرض الكتاب بمشاركة ثلاثمئة دار نشر"].map((title, i) => `<li><a href="/n/${i}">${title}</a></li>`).join("")}</ul></aside>`;
const teasers = `<div class="more"><h3>مواضيع ذات صلة</h3>${["الحكومة تقر خطة جديدة للنقل العام في المدن الكبرى", "جامعة العاصمة تعلن نتائج القبول للعام المقبل"].map((title, i) => `<div class="card"><h4><a href="/n/${i}">${title}</a></h4><span>منذ ${i + 2} ساعات</span></div>`).join("")}</div>`;
const footer = `<footer><p>جميع الحقوق محفوظة © صحيفة المثال</p><a href="/terms">شروط الاستخدام</a></footer>`;
const shareBar = `<div class="share-bar"><a href="/s/1">فيسبوك</a> <a href="/s/2">تويتر</a> <a href="/s/3">واتساب</a> <button>نسخ الرابط</button></div>`;
const cookies = `<div id="cookie-consent"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتكم في الموقع، وباستمراركم في التصفح توافقون على سياسة الخصوصية.</p><button>موافق</button></div>`;
const comments = `<section id="comments"><h3>التعليقات</h3>${["مقال مهم وفيه معلومات لم أكن أعرفها من قبل، شكرًا لكم.", "لا أتفق مع الكاتب في ما ذهب إليه بشأن الموقف من العقوبات الاقتصادية."].map((words) => `<div class="comment"><b>قارئ</b><p>${words}</p></div>`).join("")}</section>`;
const jsonLd = `<script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "WebSite", "@id": "#site", name: "صحيفة المثال" },
    {
      "@type": "NewsArticle",
      headline,
      datePublished: "2021-04-15T09:30:00+03:00",
      author: { "@id": "#writer" },
      publisher: { "@id": "#site" },
      inLanguage: "ar",
    },
    { "@type": "Person", "@id": "#writer", name: "سعاد المثال" },
  ],
})}</script>`;

const entities = (text: string) => text.replace(/[^\x00-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
const caption = `<figure><img src="/i.jpg" alt=""><figcaption>وزير الخارجية عند وصوله إلى المطار، والصورة من الأرشيف (وكالات)</figcaption></figure>`;

/** Invented pages, each with the reference text in another layout; the surrounding text is invented too. */
export const layouts: readonly Layout[] = [
  {
    name: "modern, with JSON-LD",
    hasHeadings: true,
    make: (story) => page(`${menu}${article(modern(story))}${related}${footer}`, { head: jsonLd }),
  },
  {
    name: "sidebar, menus and related lists",
    hasHeadings: true,
    make: (story) =>
      page(
        `<div id="top">${menu}</div><div class="row"><div class="col-8">${article(modern(story))}${teasers}</div><div class="col-4 sidebar">${related}${related}</div></div>${footer}`,
      ),
  },
  {
    name: "comments below",
    hasHeadings: true,
    make: (story) => page(`${menu}${article(modern(story))}${comments}${footer}`),
  },
  {
    name: "cookie banner and newsletter",
    hasHeadings: true,
    make: (story) =>
      page(
        `${cookies}${menu}${article(modern(story, (i) => (i === 8 ? `<div class="newsletter"><h4>النشرة البريدية</h4><p>اشتركوا لتصلكم أهم الأخبار كل صباح على بريدكم.</p><form><input><button>اشتراك</button></form></div>` : "")))}${footer}`,
      ),
  },
  {
    name: "share bars above and below",
    hasHeadings: true,
    make: (story) => page(`${menu}${article(`${shareBar}${modern(story)}${shareBar}`)}${footer}`),
  },
  {
    name: "paginated",
    hasHeadings: true,
    make: (story) =>
      page(
        `${menu}${article(`${modern(story)}<div class="pages">الصفحة: <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">التالي</a></div>`)}`,
        { head: `<link rel="next" href="https://example.org/a?p=2">` },
      ),
  },
  {
    name: "AMP",
    hasHeadings: true,
    make: (story) =>
      page(
        `<amp-sidebar id="m">${menu}</amp-sidebar>${article(modern(story, (i) => (i % 5 === 2 ? `<amp-ad width="300" height="250"><div fallback>إعلان</div></amp-ad>` : "")))}<amp-analytics></amp-analytics>`,
      ),
  },
  {
    name: "links and spans in the lines",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        article(
          lines
            .map((line) =>
              isHeading(line)
                ? `<h2><span>${line}</span></h2>`
                : `<p>${line
                    .split(" ")
                    .map((word, i) =>
                      i % 9 === 4
                        ? `<a href="/t/${i}">${word}</a>`
                        : i % 7 === 3
                          ? `<span class="w">${word}</span>`
                          : word,
                    )
                    .join(" ")}</p>`,
            )
            .join(""),
        ),
      ),
  },
  {
    name: "figures with captions",
    hasHeadings: true,
    make: (story) => page(`${menu}${article(modern(story, (i) => (i % 4 === 1 ? caption : "")))}`),
  },
  {
    name: "direction and language missing",
    hasHeadings: true,
    make: (story) => page(`${menu}${article(modern(story))}`, { attributes: "" }),
  },
  {
    name: "no-break spaces and tatweel",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        article(
          modern({
            lines: lines.map((line) => line.replace(/ (?=\S{3})/g, "&nbsp;").replaceAll("العلاقات", "العـلاقات")),
          }),
        ),
      ),
  },
  {
    name: "letters as character references",
    hasHeadings: true,
    make: ({ lines }) => page(article(modern({ lines: lines.map(entities) }))),
  },
  {
    name: "article in article",
    hasHeadings: true,
    make: (story) =>
      page(
        `<article><header>${menu}</header>${article(modern(story))}<section>${["خبر أول قصير", "خبر ثانٍ قصير"].map((title) => `<article><h3><a href="/n">${title}</a></h3></article>`).join("")}</section></article>`,
      ),
  },
  {
    name: "live blog with times",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        article(
          lines
            .map((line, i) =>
              isHeading(line)
                ? `<h2>${line}</h2>`
                : `<section><time datetime="2021-04-15T1${i % 10}:00">1${i % 10}:00</time><p>${line}</p></section>`,
            )
            .join(""),
        ),
      ),
  },
  {
    name: "sections, author box and tags",
    hasHeadings: true,
    make: (story) =>
      page(
        `${menu}${article(`<div class="meta"><span class="author">سعاد المثال</span> | <time datetime="2021-04-15">15 نيسان 2021</time></div>${sections(story)}<div class="tags"><a href="/t/1">إيران</a> <a href="/t/2">روسيا</a></div><div class="author-bio"><p>سعاد المثال كاتبة في الشؤون الدولية، ولها دراسات عدة في السياسة الخارجية لدول المنطقة.</p></div>`)}${footer}`,
      ),
  },
  {
    name: "advertisement labels between paragraphs",
    hasHeadings: true,
    make: (story) =>
      page(
        `${menu}${article(modern(story, (i) => (i % 3 === 2 ? `<div class="slot"><span>إعلان</span></div>` : "")))}`,
      ),
  },
  {
    name: "read-also links between paragraphs",
    hasHeadings: true,
    make: (story) =>
      page(
        article(
          modern(story, (i) =>
            i % 6 === 4
              ? `<p><strong>اقرأ أيضًا: <a href="/n/${i}">الحكومة تقر خطة جديدة للنقل العام في المدن الكبرى (${i})</a></strong></p>`
              : "",
          ),
        ),
      ),
  },
  {
    name: "bold read-also lines with a short link",
    hasHeadings: true,
    make: (story) =>
      page(
        `${menu}${article(
          modern(story, (i) =>
            i % 4 === 1 ? `<p><strong>اقرأ أيضًا: <a href="/n/${i}">معرض الكتاب ${i}</a></strong></p>` : "",
          ),
        )}`,
      ),
  },
  {
    name: "scripts, styles and trackers inside",
    hasHeadings: true,
    make: (story) =>
      page(
        article(
          modern(story, (i) =>
            i % 4 === 0
              ? `<script>track(${i})</script><style>.a{}</style><noscript><img src="https://example.org/p?${i}"></noscript><a href="javascript:void(0)"></a>`
              : "",
          ),
        ),
      ),
  },
  {
    name: "numbers of readers and minutes",
    hasHeadings: true,
    make: (story) =>
      page(
        `${menu}${article(`<div>وقت القراءة: 5 دقائق</div><div>12453 مشاهدة</div>${modern(story)}<div>0</div><div>0</div>`)}`,
      ),
  },
  ...oldLayouts,
  {
    name: "windows-1256, declared",
    hasHeadings: true,
    make: (story) =>
      windows1256(
        page(`${menu}${article(modern(story))}`, {
          head: `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">`,
        }),
      ),
  },
  {
    name: "windows-1256, not declared",
    hasHeadings: true,
    make: (story) => windows1256(page(`${menu}${article(modern(story))}`)),
  },
  {
    name: "windows-1256, declared as UTF-8",
    hasHeadings: true,
    make: (story) => windows1256(page(`${menu}${article(modern(story))}`, { head: `<meta charset="utf-8">` })),
  },
  { name: "paragraphs as they come, no page around them", hasHeadings: true, make: (story) => paragraphs(story) },
];

function sections({ lines }: Story): string {
  const parts: string[] = [""];
  for (const line of lines) {
    if (isHeading(line)) parts.push("");
    parts[parts.length - 1] += isHeading(line)
      ? `<header><h3>${line}</h3></header>`
      : `<div class="text"><p>${line}</p></div>`;
  }
  return parts.map((part) => `<section>${part}</section>`).join("");
}
