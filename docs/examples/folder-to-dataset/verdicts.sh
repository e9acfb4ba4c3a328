npx tsx ndjson.ts > articles.ndjson
echo '{ "cut off' >> articles.ndjson
npx visits validate --format ndjson - < articles.ndjson
