import fc from "fast-check";

// One seed for every property of a run, so that `npm test` tries the same values everywhere; `npm run test:long` sets fresh ones.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] || 20261129) });
