npx tsx ndjson.ts > articles.ndjson
echo '{ "cut off' >> articles.ndjson
npx -p @diplomatic-visits/cli visits validate --lang ar --format ndjson - < articles.ndjson
