visits anchor guide-trip.coding.yaml --quiet | tr -d '\n' > articles.ndjson
printf '\n{"type":"NewsArticle"}\n{"type":\n' >> articles.ndjson

# An earlier run got as far as one line and a half.
visits validate articles.ndjson --quiet | head -c 150 > verdicts.ndjson

visits validate articles.ndjson --resume verdicts.ndjson
cut -c1-70 verdicts.ndjson
