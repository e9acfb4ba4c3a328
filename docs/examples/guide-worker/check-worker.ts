/// <reference lib="dom" />
import "./jitless.ts";
import { validate } from "@diplomatic-visits/core";

self.onmessage = ({ data: { coding, text, locale } }) => {
  self.postMessage(validate(coding, { format: "yaml", text, locale, locate: true }));
};
