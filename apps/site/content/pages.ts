import { issueKinds } from "@diplomatic-visits/core";
import { codelists } from "@diplomatic-visits/core/codelists";
import { categoryFiles } from "./categories.ts";
import { cliPage } from "./cli/cli-page.ts";
import { codelistPage } from "./codelists/codelist-page.ts";
import { codelistsIndex } from "./codelists/index-page.ts";
import { changelogFeed } from "./files/changelog-feed.ts";
import { counterexampleFiles } from "./files/counterexample-files.ts";
import { modelFiles } from "./files/model-files.ts";
import { schemaCopies } from "./files/schema-files.ts";
import { type Locale, locales } from "./locale.ts";
import type { Page } from "./markdown/page.ts";
import { conceptPage } from "./model/concept-page.ts";
import { concepts } from "./model/concepts.ts";
import { modelIndex } from "./model/model-index.ts";
import { changelogPage } from "./pages/changelog-page.ts";
import { formatsPages } from "./pages/formats-page.ts";
import { versionsPage } from "./pages/from-repository.ts";
import { glossaryPage } from "./pages/glossary-page.ts";
import { languagesPage } from "./pages/languages-page.ts";
import { modelsPage } from "./pages/models-page.ts";
import { overviewPage } from "./pages/overview.ts";
import { schemasPage } from "./pages/schemas-page.ts";
import { scoresPage } from "./pages/scores-page.ts";
import { speedCharts, speedPage } from "./pages/speed-page.ts";
import { rulesByGroup } from "./rules/example.ts";
import { groupPage, rulesIndex } from "./rules/index-pages.ts";
import { rulePage } from "./rules/rule-page.ts";

/** Every generated page of the reference, in both languages if its source has both. */
export async function referencePages(): Promise<Page[]> {
  return [...locales.flatMap(translatedPages), ...(await formatsPages()), ...categoryFiles()];
}

function translatedPages(locale: Locale): Page[] {
  return [
    overviewPage(locale),
    modelIndex(locale),
    ...concepts().map((concept, i) => conceptPage(concept, i + 1, locale)),
    codelistsIndex(locale),
    ...Object.values(codelists).map((list, i) => codelistPage(list, i + 1, locale)),
    schemasPage(locale),
    glossaryPage(locale),
    versionsPage(locale),
    scoresPage(locale),
    cliPage(locale),
    languagesPage(locale),
    modelsPage(locale),
    changelogPage(locale),
    speedPage(locale),
    rulesIndex(locale),
    ...[...rulesByGroup()].map(([group, members]) => groupPage(group, members, locale)),
    ...issueKinds.map((rule, i) => rulePage(rule, i + 1, locale)),
  ];
}

/** Files that are served unchanged: JSON Schemas, counterexamples and charts. */
export function staticFiles(): Page[] {
  return [changelogFeed(), ...schemaCopies(), ...modelFiles(), ...counterexampleFiles(), ...speedCharts()];
}
