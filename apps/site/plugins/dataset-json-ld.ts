import schema from "@diplomatic-visits/core/article.schema.json";
import { countryList } from "@diplomatic-visits/core/codelists";
import { article } from "@diplomatic-visits/dataset";
import manifest from "@diplomatic-visits/dataset/package.json";
import type { Locale } from "./after-build/built-site.ts";

/** What CITATION.cff says that a description of the dataset repeats. */
export interface CitationFile {
  authors: readonly { name: string }[];
  keywords: readonly string[];
}

/** What the dataset's description cannot know of itself. */
export interface DatasetPlace {
  citation: CitationFile;
  locale: Locale;
  /** The address, or only the path, of the page in this language. */
  page: string;
  /** The address, or only the path, of the folder of files. */
  files: string;
  repository: string | undefined;
}

const formats: Readonly<Record<string, string>> = {
  "article.json": "application/json",
  "article.ndjson": "application/x-ndjson",
  "coding.yaml": "application/yaml",
  "text.txt": "text/plain",
};

/** The dataset as schema.org describes one: from its manifest, its article and CITATION.cff, nothing besides. */
export function datasetJsonLd({ citation, locale, page, files, repository }: DatasetPlace): object {
  const { inLanguage, publisher, copyrightHolder, usageInfo, type } = article;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "diplomatic-visits: the reference article, coded",
    description: manifest.description,
    url: page,
    version: manifest.version,
    license: "https://creativecommons.org/licenses/by/4.0/",
    copyrightNotice: usageInfo,
    creator: citation.authors.map(({ name }) => ({ "@type": "Organization", name, url: repository })),
    keywords: citation.keywords,
    inLanguage,
    isBasedOn: {
      "@type": type,
      identifier: article.id,
      inLanguage,
      publisher: publisher && { "@type": "Organization", name: publisher.name },
      copyrightHolder: copyrightHolder && { "@type": "Organization", name: copyrightHolder.name },
    },
    ...coverage(locale),
    variableMeasured: variables(),
    distribution: Object.entries(formats).map(([name, encodingFormat]) => ({
      "@type": "DataDownload",
      name,
      contentUrl: files + name,
      encodingFormat,
    })),
  };
}

function coverage(locale: Locale): object {
  const focal = article.visits?.find(({ role }) => role === "focal");
  const host = countryList.values.find(({ value }) => value === focal?.hostCountry?.value);
  return {
    temporalCoverage: focal?.start?.value,
    spatialCoverage: host && { "@type": "Place", name: host.label[locale] },
  };
}

/** The concepts that the article holds facts of. */
function variables(): object[] {
  const { agreements, entities, meetings, quantities, relations, statements, visits } = article;
  const lists = { Visit: visits, Meeting: meetings, Agreement: agreements, Statement: statements };
  const held = Object.entries({ ...lists, Quantity: quantities, Relation: relations, Entity: entities });
  return held
    .filter(([, list = []]) => list.length > 0)
    .map(([name]) => {
      const description = (schema.$defs as Readonly<Record<string, { description?: string }>>)[name]?.description;
      return { "@type": "PropertyValue", name, description };
    });
}
