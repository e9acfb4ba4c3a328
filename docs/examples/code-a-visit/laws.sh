npx visits validate laws.coding.yaml --text trip.txt --format pretty
