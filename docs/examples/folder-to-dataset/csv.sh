npx tsx ndjson.ts > articles.ndjson
npx tsx csv.ts < articles.ndjson > facts.csv
head -n 4 facts.csv
