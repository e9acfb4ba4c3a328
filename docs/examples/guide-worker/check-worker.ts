/// <reference lib="dom" />
import { loadYaml, validate } from "@diplomatic-visits/core/browser";

self.onmessage = async ({ data: { coding, text, locale } }) => {
  await loadYaml();
  self.postMessage(validate(coding, { format: "yaml", text, locale, locate: true }));
};
