// Assembles the site's inputs after the packages are built: prose, generated pages, fragments, files.
import { arabicProse } from "./prepare/arabic-prose.mts";
import { codings } from "./prepare/codings.mts";
import { datasetFiles } from "./prepare/dataset-files.mts";
import { datasetTables } from "./prepare/dataset-tables.mts";
import { earlyScript } from "./prepare/early-script.mts";
import { fonts } from "./prepare/fonts.mts";
import { fragments } from "./prepare/fragments.mts";
import { gallery } from "./prepare/gallery.mts";
import { homeFacts } from "./prepare/home-facts.mts";
import { playExamples } from "./prepare/play-examples.mts";
import { playVisits } from "./prepare/play-visits.mts";
import { projectState } from "./prepare/project-state.mts";
import { termFiles } from "./prepare/term-file.mts";

await Promise.all([
  arabicProse(),
  codings(),
  datasetFiles(),
  datasetTables(),
  earlyScript(),
  fonts(),
  fragments(),
  gallery(),
  homeFacts(),
  playExamples(),
  playVisits(),
  projectState(),
  termFiles(),
]);
await import("../content/generate.ts");
