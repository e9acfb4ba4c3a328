import { headline, isHeading, type Layout, page } from "./layout-parts.ts";

const menuCells = ["الصفحة الأولى", "محليات", "دوليات", "الأرشيف", "سجل الزوار"]
  .map((word) => `<tr><td><a href="p.asp?c=${word}"><font size=2>${word}</font></a></td></tr>`)
  .join("");

/** A page of tables: a menu next to a cell that contains all the text. */
const tables = (cell: string): string =>
  page(
    `<table width=780><tr><td colspan=2><img src="logo.gif"></td></tr><tr><td width=150 valign=top><table>${menuCells}</table></td><td valign=top><center><font size=5 color=#990000><b>${headline}</b></font></center><br>${cell}</td></tr><tr><td colspan=2 align=center><font size=1>جميع الحقوق محفوظة 2021</font></td></tr></table>`,
  );

/** Layouts from before HTML had articles, and as content systems break them. */
export const oldLayouts: readonly Layout[] = [
  {
    name: "double line breaks",
    hasHeadings: false,
    make: ({ lines }) => page(`<h1>${headline}</h1><div class="content">${lines.join("<br><br>\n")}</div>`),
  },
  {
    name: "single line breaks",
    hasHeadings: false,
    make: ({ lines }) => page(`<h1>${headline}</h1><div id="story">${lines.join("<br />")}</div>`),
  },
  {
    name: "tables and line breaks, headings in bold",
    hasHeadings: true,
    make: ({ lines }) => tables(lines.map((line) => (isHeading(line) ? `<b>${line}</b>` : line)).join("<br><br>")),
  },
  {
    name: "tables, a row a paragraph",
    hasHeadings: true,
    make: ({ lines }) =>
      tables(
        `<table>${lines.map((line) => `<tr><td>${isHeading(line) ? `<strong>${line}</strong>` : line}</td></tr>`).join("")}</table>`,
      ),
  },
  {
    name: "end tags missing",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<ul><li><a href=/>الرئيسية</a><li><a href=/a>أخبار</a></ul><h1>${headline}</h1>${lines.map((line) => (isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}`)).join("\n")}<hr><p>عدد الزيارات: 1200`,
      ),
  },
  {
    name: "tags crossed and never closed",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<div class=wrap><div class=inner><h1>${headline}</h1>${lines.map((line, i) => (isHeading(line) ? `<h3><b>${line}</h3></b>` : `<p><span><i></span>${line}</i></p>${i % 5 === 0 ? "</div><div>" : ""}`)).join("")}`,
      ),
  },
  {
    name: "divs without paragraphs",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<h1>${headline}</h1><div class="body">${lines.map((line) => (isHeading(line) ? `<div><b>${line}</b></div>` : `<div>${line}</div>`)).join("")}</div>`,
      ),
  },
  {
    name: "headings are bold paragraphs",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<h1>${headline}</h1><div class="entry-content">${lines.map((line) => `<p>${isHeading(line) ? `<strong>${line}</strong>` : line}</p>`).join("")}</div>`,
      ),
  },
  {
    name: "bold headings ended by a single break",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<h1>${headline}</h1><div class="entry-content">${lines.map((line) => (isHeading(line) ? `<b>${line}</b><br>` : `${line}<br><br>`)).join("")}</div>`,
      ),
  },
  {
    name: "font tags",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<center><h1><font color=red>${headline}</font></h1></center>${lines.map((line) => `<p align=justify><font face="Simplified Arabic" size=4>${isHeading(line) ? `<b>${line}</b>` : line}</font></p>`).join("")}`,
      ),
  },
  {
    name: "printed page",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<p>صحيفة المثال</p><hr><h2>${headline}</h2><p>الخميس 15 نيسان 2021</p><hr>${lines.map((line) => (isHeading(line) ? `<h3>${line}</h3>` : `<p>${line}</p>`)).join("")}<hr><p><a href="javascript:print()">طباعة</a></p>`,
      ),
  },
  {
    name: "a form around it all",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div id="ctl00_menu"><a href="/">الرئيسية</a> <a href="/a">أخبار</a></div><h1>${headline}</h1>${lines.map((line) => (isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`)).join("")}</form>`,
      ),
  },
  {
    name: "XHTML with upper-case tags",
    hasHeadings: true,
    make: ({ lines }) =>
      `<?xml version="1.0" encoding="UTF-8"?>${page(`<DIV><H1>${headline}</H1>${lines.map((line) => (isHeading(line) ? `<H2>${line}</H2>` : `<P DIR="RTL">${line}</P>`)).join("<BR/>")}</DIV>`)}`,
  },
  {
    name: "preformatted text",
    hasHeadings: false,
    make: ({ lines }) => page(`<h1>${headline}</h1><pre>${lines.join("\n\n")}</pre>`),
  },
  {
    name: "everything in spans",
    hasHeadings: true,
    make: ({ lines }) =>
      page(
        `<h1><span>${headline}</span></h1><div>${lines.map((line) => (isHeading(line) ? `<h2><span style="font-size:18pt">${line}</span></h2>` : `<p><span lang="AR-SA" style="font-family:Arial"><span>${line}</span></span><o:p></o:p></p>`)).join("")}</div>`,
      ),
  },
];
