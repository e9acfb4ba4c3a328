import { renderCodingsPage } from "@diplomatic-visits/explorer";
import style from "@diplomatic-visits/explorer/explorer.css";
import script from "@diplomatic-visits/explorer/explorer.js";
import type { ComparedPair } from "./compare-report.ts";
import { type ComparedStyle, comparedCodings } from "./compared-codings.ts";

/** Two codings side by side as one HTML file that needs no other and no network. */
export function codingsPage(pair: ComparedPair, compared: ComparedStyle): string {
  return renderCodingsPage(comparedCodings(pair, compared), { locale: compared.locale, style, script });
}
