// A script of its own: the explorers of an article work without React, which is fetched at the first sign of intent.
import { startExplorers } from "@diplomatic-visits/explorer/client";
import "./started-explorers.ts";

const slots = [...document.querySelectorAll("[data-fragment]")];
globalThis.startedExplorers = new Map(slots.map((slot) => [slot, startExplorers(slot)]));
