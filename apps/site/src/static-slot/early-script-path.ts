/** The path of the script that starts an article's explorer before React, under the base URL. */
export const earlyScriptPath = "assets-early/explorer.js";
