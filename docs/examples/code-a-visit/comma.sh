npx visits validate comma.coding.yaml --text trip.txt --format pretty
