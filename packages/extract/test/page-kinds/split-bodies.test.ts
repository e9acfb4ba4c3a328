import { en, headline, many, pageKind, pg, texts } from "./page-kind.ts";

const { add, test } = pageKind("bodies in several containers");

const ad = "<div class=ad>Advertisement</div>";
const W18 = { lines: [headline, ...texts(18)] };
add("three sections", pg([0, 6, 12].map((f) => `<section class=body>${many(6, f)}</section>${ad}`).join("")), W18);
add(
  "divs nested unequal",
  pg(
    `<div class=chunk><div class=inner>${many(12)}</div></div><div class=ad><p>Ad</p></div><div class=chunk><div class=inner>${many(2, 12)}</div></div>${ad}<div class=chunk><div class=inner>${many(4, 14)}</div></div>`,
  ),
  W18,
);
add(
  "one p each",
  pg(
    texts(18)
      .map((x) => `<div class="c"><div class=t><p>${x}</p></div></div>${""}`)
      .join(ad),
  ),
  W18,
);
add(
  "grid",
  pg(
    [0, 9]
      .map(
        (f) =>
          `<div class=row><div class=left>${ad}</div><div class=mid><div class=txt>${many(9, f)}</div></div><div class=right><div class=rel><a href=/x>Another story here</a></div></div></div>`,
      )
      .join(""),
  ),
  W18,
);
add(
  "first chunk small",
  pg(`<div class=intro><div class=w>${many(2)}</div></div><div class=rest><div class=w>${many(16, 2)}</div></div>`),
  W18,
);
add(
  "different classes",
  pg(
    `<div class=a1><div class=b1>${many(6)}</div></div><div class=a2><div class=b2>${many(6, 6)}</div></div><div class=a3><div class=b3>${many(6, 12)}</div></div>`,
  ),
  W18,
);
add(
  "table layout",
  pg(
    `<table><tr><td>${many(9)}</td></tr></table><table><tr><td>${ad}</td></tr></table><table><tr><td>${many(9, 9)}</td></tr></table>`,
  ),
  W18,
);
add(
  "teasers not taken",
  pg(
    `<div class=txt><div class=in>${many(9)}</div></div><div class=teasers>${[1, 2, 3, 4].map((i) => `<div class=card><h3><a href=/n${i}>Other story ${i}</a></h3><p>A teaser of another story that has ${i} words too many and ends as a sentence does, with a stop.</p></div>`).join("")}</div>`,
  ),
  { lines: [headline, ...texts(9)] },
);
add(
  "next article",
  pg(`<div class=txt><div class=in>${many(9)}</div></div>`).replace(
    "</main>",
    `</main><main class=next><h1>Another story of the day</h1><div class=txt><div class=in>${many(6, 20)}</div></div></main>`,
  ),
  { lines: [headline, ...texts(9)] },
);
add(
  "articles",
  en(
    `<article><h1>Minister visits Ambrel</h1><div class=txt>${many(9)}</div></article><article><h2>Another story of the day</h2><div class=txt>${many(6, 20)}</div></article>`,
  ),
  { lines: [headline, ...texts(9)] },
);
add(
  "articleBody doubt",
  pg(`<div class=txt><div class=in>${many(9)}</div></div>`).replace(
    "</head>",
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: headline, articleBody: texts(18).join(" ") })}</script></head>`,
  ),
  { doubt: /(text|extent).*/ },
);
add(
  "wordCount doubt",
  pg(`<div class=txt><div class=in>${many(9)}</div></div>`).replace(
    "</head>",
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: headline, wordCount: 480 })}</script></head>`,
  ),
  { doubt: /(text|extent).*/ },
);
add(
  "wordCount right no doubt",
  pg(`<div class=txt><div class=in>${many(9)}</div></div>`).replace(
    "</head>",
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: headline, wordCount: texts(9).join(" ").split(" ").length })}</script></head>`,
  ),
  { noDoubt: /^(text|extent)/ },
);
add(
  "lists in chunks",
  pg(
    `<div class=k><div class=i>${many(9)}</div></div><div class=k><div class=i><h2>Background</h2>${many(3, 9)}<ul><li>One item of the list here.</li></ul></div></div>`,
  ),
  { has: ["Background", texts(12)[11] ?? "", "One item of the list here."] },
);

add(
  "an offer between two containers",
  pg(
    `<div class=part>${many(4)}</div><div class=nl><h3>Get our newsletter</h3><p>Sign up for our newsletter to get the news of the day.</p></div><div class=part>${many(4, 4)}</div>`,
  ),
  { lines: [headline, ...texts(8)] },
);
add(
  "updates of one article",
  en(
    `<article><h1>${headline}</h1>${many(2)}${[1, 2, 3].map((i) => `<article><h2>Update ${i} of the visit</h2>${many(2, 2 * i)}</article>`).join("")}</article>`,
  ),
  { has: texts(8) },
);

test();
