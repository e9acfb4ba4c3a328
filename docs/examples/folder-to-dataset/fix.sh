sed 's/was delayed/was postponed/' texts/ostrelle.coding.yaml > fixed.yaml
mv fixed.yaml texts/ostrelle.coding.yaml
npx -p @diplomatic-visits/cli visits validate texts --format pretty

npx tsx ndjson.ts > articles.ndjson
npx tsx csv.ts < articles.ndjson > facts.csv
grep status facts.csv
