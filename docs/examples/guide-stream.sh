visits anchor guide-trip.coding.yaml --quiet | tr -d '\n' > articles.ndjson
printf '\n{"type":"NewsArticle"}\n{"type":\n' >> articles.ndjson

visits validate articles.ndjson --quiet > verdicts.ndjson
echo "exit code $?"
wc -l < articles.ndjson
cut -c1-70 verdicts.ndjson
