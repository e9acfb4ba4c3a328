/// <reference lib="dom" />
import { loadLanguage, loadYaml, validate } from "@diplomatic-visits/core/browser";

self.onmessage = async ({ data: { coding, text, language, locale } }) => {
  await Promise.all([loadYaml(), loadLanguage(language)]);
  self.postMessage(validate(coding, { format: "yaml", text, locale, locate: true }));
};
