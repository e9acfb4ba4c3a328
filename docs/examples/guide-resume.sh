visits anchor guide-trip.coding.yaml --quiet | tr -d '\n' > articles.ndjson
printf '\n{"type":"NewsArticle"}\n{"type":\n' >> articles.ndjson

# The first run got as far as one line and a half.
visits validate articles.ndjson --quiet | head -c 150 > verdicts.ndjson

node guide-remaining.mjs articles.ndjson verdicts.ndjson > remaining.ndjson
wc -l < remaining.ndjson
head -n "$(wc -l < verdicts.ndjson)" verdicts.ndjson > whole.ndjson
visits validate remaining.ndjson --quiet >> whole.ndjson
wc -l < whole.ndjson
