import type { Article, Locale } from "@diplomatic-visits/core";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import type { SpanAgreement } from "../agreement/mentions.ts";
import type { Agreement } from "../agreement/pooled-agreement.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { agreementTables, figure } from "./agreement-tables.ts";
import { differencesMarkup, markup, pageEnd, pageHead, tablesMarkup } from "./compare-page.ts";
import {
  type ComparedPair,
  differencesJson,
  isListed,
  type Listed,
  pairJson,
  pairLine,
  pairText,
} from "./compare-report.ts";
import { compareWords } from "./compare-words.ts";
import type { Side } from "./difference.ts";
import type { Partners } from "./partners.ts";
import { tableLines } from "./tables-text.ts";

/** A coding that decides between two others, and its file. */
export interface DecidingCoding {
  article: Article;
  name: string;
}

/** How a comparison is written: of one pair at once, of a folder pair by pair. */
export interface CompareReport {
  /** A pair alone, with the coding that decides its differences, which only a page shows. */
  alone(pair: ComparedPair, agreement: Agreement, decided?: DecidingCoding): string | Promise<string>;
  /** The beginning of the report on two folders. */
  begin(folders: Record<Side, string>): string;
  /** One pair of them; `number` counts from 0. */
  pair(pair: ComparedPair, mentions: SpanAgreement, number: number): string;
  /** The end, with the pooled figures and the files without a partner. */
  end(agreement: Agreement, partners: Partners): string;
}

/** The forms of a report. */
export type CompareForm = "pretty" | "json" | "html";

/** What a report needs to know. */
export interface CompareStyle {
  locale: Locale;
  terminal: Terminal;
  /** Which differences are listed. */
  listed: Listed;
}

/** Reports by their forms. */
export const compareReports: Readonly<Record<CompareForm, (style: CompareStyle) => CompareReport>> = {
  pretty: ({ listed, ...style }) => ({
    alone: (pair, agreement) => pairText(pair, agreement, listed, style),
    begin: () => "",
    pair: (pair, { f1 }) => pairLine(pair, { f1, listed }, style),
    end(agreement, { onlyA, onlyB }) {
      const words = compareWords[style.locale];
      const alone = Object.entries({ a: onlyA, b: onlyB }).flatMap(([side, files]) =>
        files.length > 0 ? [words.onlyFolder(side), ...files.map((file) => `  ${escaped(file)}`)] : [],
      );
      const tables = tableLines(agreementTables(agreement, style.locale), style);
      return `${[...alone, "", words.pairs(agreement.articles), "", ...tables].join("\n")}\n`;
    },
  }),
  json: ({ listed }) => ({
    alone: (pair, agreement) => pairJson(pair, agreement, listed),
    begin: () => '{"pairs":[',
    pair: (pair, mentions, number) =>
      `${number === 0 ? "" : ","}\n${jsonText({ ...pair.files, mentions, differences: differencesJson(pair, listed) })}`,
    end(agreement, { onlyA, onlyB }) {
      return `],"unpaired":${jsonText({ a: onlyA, b: onlyB })},${jsonText(agreement).slice(1)}\n`;
    },
  }),
  html: ({ locale, listed }) => ({
    async alone(pair, agreement, decided) {
      // loaded for a page alone: it brings the explorer
      const { codingsPage } = await import("./codings-page.ts");
      return codingsPage(pair, { locale, listed, agreement, ...(decided ? { decided } : {}) });
    },
    begin: (folders) => pageHead(folders, locale),
    pair(pair, { f1 }) {
      const count = pair.differences.filter((one) => isListed(one, listed === "none" ? "values" : listed)).length;
      const summary = `<bdi>${markup(pair.files.name)}</bdi>: ${markup(compareWords[locale].differ(figure(f1), count))}`;
      if (listed === "none") return `<p>${summary}</p>\n`;
      return `<details><summary>${summary}</summary>\n${differencesMarkup(pair, listed, locale)}</details>\n`;
    },
    end(agreement, { onlyA, onlyB }) {
      const words = compareWords[locale];
      const alone = Object.entries({ a: onlyA, b: onlyB }).map(([side, files]) => {
        const names = files.map((file) => `<li><bdi>${markup(file)}</bdi></li>`).join("");
        return files.length > 0 ? `<p>${markup(words.onlyFolder(side))}</p><ul>${names}</ul>\n` : "";
      });
      const pairs = `<p>${markup(words.pairs(agreement.articles))}</p>\n`;
      return alone.join("") + pairs + tablesMarkup(agreement, locale) + pageEnd;
    },
  }),
};
