npx -p @diplomatic-visits/cli visits link --write
npx -p @diplomatic-visits/cli visits visits reports --to ndjson > visits.ndjson
npx tsx by-visit.ts < visits.ndjson
