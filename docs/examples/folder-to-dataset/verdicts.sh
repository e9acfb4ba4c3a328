npx tsx ndjson.ts > articles.ndjson
echo '{ "cut off' >> articles.ndjson
npx -p @diplomatic-visits/cli visits validate --format ndjson - < articles.ndjson
