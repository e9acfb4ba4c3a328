import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reference } from "./run.ts";

/** The lines of the reference article. */
export const lines: readonly string[] = readFileSync(join(reference, "text.txt"), "utf8").split("\n");

/** The headline that the page of an invented outlet puts above the reference article. */
export const headline = "لافروف في طهران: قراءة في زيارة";

/** What of the page is no part of the article. */
export const furniture = ["الرئيسية", "اقتصاد ورياضة", "تابعونا على شبكات التواصل", "جميع الحقوق محفوظة لجريدة المرفأ"];

/** The reference article on a page as Arabic outlets build them; the outlet is invented. */
export function arabicPage(): string {
  const paragraphs = lines.map((line) => (line.endsWith(".") ? `<p>${line}</p>` : `<h2>${line}</h2>`));
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${headline} - جريدة المرفأ</title>
<meta property="og:site_name" content="جريدة المرفأ">
<meta property="og:title" content="${headline}">
<meta property="article:published_time" content="2021-04-17T08:00:00+03:00">
<link rel="canonical" href="https://example.org/politics/lavrov">
<script>document.write("يجب ألا يُشغَّل");</script>
<style>.body { direction: rtl }</style>
</head>
<body>
<header><nav><ul><li><a href="/">${furniture[0]}</a></li><li><a href="/economy">${furniture[1]}</a></li></ul></nav></header>
<main><article>
<h1>${headline}</h1>
<div class="body">
${paragraphs.join("\n")}
</div>
<div class="share"><a href="/s">${furniture[2]}</a></div>
</article></main>
<footer><p>${furniture[3]}</p></footer>
</body>
</html>
`;
}
