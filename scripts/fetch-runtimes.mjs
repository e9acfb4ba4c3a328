// Installs every runtime that the packages are tested on and that exists for this platform; failures are reported without
// stopping, since the tests run on the installed ones.
import "./current-node.mjs";
import { install, pinOf, platform, runtimeNames } from "./runtimes.mjs";

for (const name of runtimeNames) {
  const pin = pinOf(name);
  if (!pin) {
    console.log(`${name}: no package is pinned for ${platform}`);
    continue;
  }
  try {
    console.log(`${name}: ${pin.version}, ${await install(pin)}`);
  } catch (error) {
    console.error(`${name}: ${pin.version} could not be installed: ${error.message}`);
  }
}
