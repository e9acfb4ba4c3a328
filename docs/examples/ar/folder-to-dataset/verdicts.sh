npx tsx ndjson.ts > articles.ndjson
echo '{ "cut off' >> articles.ndjson
npx visits validate --lang ar --format ndjson - < articles.ndjson
