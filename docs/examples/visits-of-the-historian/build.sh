npx tsx build.ts
head -n 1 set/catalogue.ndjson
