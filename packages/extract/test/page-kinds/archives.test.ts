import { A, art, B, en, headline, p, pageKind } from "./page-kind.ts";

const { add, test } = pageKind("copies in web archives");

const W = "https://web.archive.org/web/20250305101010/";
add(
  "if_",
  art(p(A, B), `<link rel=canonical href="https://web.archive.org/web/20250305101010if_/https://news.example/a">`),
  {
    url: "https://news.example/a",
    archived: "https://web.archive.org/web/20250305101010if_/https://news.example/a",
    noDoubt: /url/,
  },
);
add(
  "id_",
  art(p(A, B), `<link rel=canonical href="https://news.example/a">`),
  {
    url: "https://news.example/a",
    archived: `${W.replace("/web/20250305101010/", "/web/20250305101010id_/")}https://news.example/a`,
  },
  "https://web.archive.org/web/20250305101010id_/https://news.example/a",
);
add(
  "fetched only",
  art(p(A, B)),
  { url: "https://news.example/a?id=5", archived: `${W}https://news.example/a?id=5` },
  `${W}https://news.example/a?id=5`,
);
add(
  "relative",
  art(p(A, B), `<link rel=canonical href="/web/20250305101010/https://news.example/a">`),
  { url: "https://news.example/a" },
  `${W}https://news.example/a`,
);
add(
  "toolbar text",
  en(
    `<div id="wm-ipp-base"><div id="wm-ipp"><p>12 captures</p><p>5 Mar 2025 - 7 Jun 2025</p><p>About this capture. Collected by the archive team. This snapshot was made by a crawl of news pages in the spring of the year.</p></div></div><article><h1>Minister visits Ambrel</h1>${p(A, B)}</article>`,
  ),
  { lines: [headline, A, B], noDoubt: /datePublished/ },
);
add(
  "wayback date not published",
  en(
    `<div id="wm-ipp-base"><span class="displayDate">05 Mar 2025</span></div><article><h1>Minister visits Ambrel</h1>${p(A, B)}</article>`,
  ),
  { date: null, noDoubt: /datePublished/ },
);
add(
  "archive.today",
  art(p(A, B), `<link rel=canonical href="https://archive.today/2025.03.05-101010/https://news.example/a">`),
  { url: "https://news.example/a", archived: "https://archive.today/2025.03.05-101010/https://news.example/a" },
);
add(
  "http double",
  art(p(A, B), `<meta property="og:url" content="http://web.archive.org/web/20250305101010/http://news.example:80/a">`),
  { url: "http://news.example/a" },
);
add(
  "author url",
  art(
    p(A, B),
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister visits Ambrel","url":"https://web.archive.org/web/20250305101010/https://news.example/a","author":{"@type":"Person","name":"Ada Brill","url":"https://web.archive.org/web/20250305101010/https://news.example/brill"}}</script>`,
  ),
  { url: "https://news.example/a" },
);
add(
  "webcitation",
  art(p(A, B), `<link rel=canonical href="https://arquivo.pt/wayback/20250305101010/https://news.example/a">`),
  { url: "https://news.example/a", archived: "https://arquivo.pt/wayback/20250305101010/https://news.example/a" },
);

test();
