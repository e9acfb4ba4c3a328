import schema from "@diplomatic-visits/core/article.schema.json";
import { countryList } from "@diplomatic-visits/core/codelists";
import { type Article, articles, type CatalogueEntry, catalogue } from "@diplomatic-visits/dataset";
import manifest from "@diplomatic-visits/dataset/package.json";
import type { Locale } from "./after-build/built-site.ts";

/** The fields of CITATION.cff that a description of the dataset repeats. */
export interface CitationFile {
  authors: readonly { name: string }[];
  keywords: readonly string[];
}

/** External data that the dataset's description needs. */
export interface DatasetPlace {
  citation: CitationFile;
  locale: Locale;
  /** The address, or just the path, of the page in this language. */
  page: string;
  /** The address, or just the path, of the folder of files, and of an article's page. */
  files: string;
  articlePage(id: string): string;
  repository: string | undefined;
}

const formats: Readonly<Record<string, string>> = {
  "article.json": "application/json",
  "article.ndjson": "application/x-ndjson",
  "coding.yaml": "application/yaml",
  "text.txt": "text/plain",
};

const licenses: Readonly<Record<string, string>> = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** The dataset described with schema.org: only from its manifest, its catalogue and CITATION.cff. */
export function datasetJsonLd(place: DatasetPlace): object {
  const { citation, page } = place;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "diplomatic-visits: articles about diplomatic visits, coded",
    description: manifest.description,
    url: page,
    version: manifest.version,
    license: [...new Set(catalogue.map(({ codingLicense }) => licenses[codingLicense] ?? codingLicense))],
    ...madeBy(place),
    keywords: citation.keywords,
    inLanguage: [...new Set(catalogue.map(({ language }) => language))],
    variableMeasured: variables(Object.values(articles)),
    hasPart: catalogue.map((entry) => partOf(entry, place)),
  };
}

/** One article of the dataset, as a schema.org Dataset. */
export function articleJsonLd(entry: CatalogueEntry, place: DatasetPlace): object {
  return {
    "@context": "https://schema.org",
    ...partOf(entry, place),
    ...madeBy(place),
    version: manifest.version,
    variableMeasured: variables([articles[entry.id]]),
    isPartOf: { "@type": "Dataset", url: place.page },
  };
}

function madeBy({ citation, repository }: DatasetPlace): object {
  return { creator: citation.authors.map(({ name }) => ({ "@type": "Organization", name, url: repository })) };
}

function partOf({ id, title, summary, language, codingLicense }: CatalogueEntry, place: DatasetPlace): object {
  const { locale, files, articlePage } = place;
  const article: Article = articles[id];
  const { publisher, copyrightHolder, usageInfo, type, license } = article;
  return {
    "@type": "Dataset",
    name: title[locale],
    description: summary[locale],
    url: articlePage(id),
    license: licenses[codingLicense] ?? codingLicense,
    copyrightNotice: usageInfo,
    inLanguage: language,
    isBasedOn: {
      "@type": type,
      identifier: article.id,
      inLanguage: language,
      license: license && (licenses[license] ?? license),
      publisher: publisher && { "@type": "Organization", name: publisher.name },
      copyrightHolder: copyrightHolder && { "@type": "Organization", name: copyrightHolder.name },
    },
    ...coverage(article, locale),
    distribution: Object.entries(formats).map(([name, encodingFormat]) => ({
      "@type": "DataDownload",
      name,
      contentUrl: `${files}${id}/${name}`,
      encodingFormat,
    })),
  };
}

function coverage({ visits = [] }: Article, locale: Locale): object {
  const focal = visits.find(({ role, hostCountry }) => role === "focal" && hostCountry) ?? visits[0];
  const host = countryList.values.find(({ value }) => value === focal?.hostCountry?.value);
  return {
    temporalCoverage: focal?.start?.value,
    spatialCoverage: host && { "@type": "Place", name: host.label[locale] },
  };
}

/** The concepts that articles contain facts of. */
function variables(described: readonly Article[]): object[] {
  const lists = {
    Visit: "visits",
    Meeting: "meetings",
    Agreement: "agreements",
    Statement: "statements",
    Quantity: "quantities",
    Relation: "relations",
    Entity: "entities",
  } as const;
  return Object.entries(lists)
    .filter(([, list]) => described.some((article) => (article[list]?.length ?? 0) > 0))
    .map(([name]) => {
      const description = (schema.$defs as Readonly<Record<string, { description?: string }>>)[name]?.description;
      return { "@type": "PropertyValue", name, description };
    });
}
