npx visits validate quotes.coding.yaml --text trip.txt --format pretty
