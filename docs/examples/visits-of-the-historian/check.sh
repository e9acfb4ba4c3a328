npx tsx build.ts > built.txt
npx -p @diplomatic-visits/cli visits validate set/articles.ndjson > verdicts.ndjson
npx tsx tables.ts
