visits convert guide-trip.coding.yaml --to icalendar -o trip.ics
tr -d '\r' < trip.ics | head -9
visits convert guide-trip.coding.yaml --to ninjs -o trip.ninjs.json --losses lost.ndjson -q
head -c 120 lost.ndjson
