npx visits validate people.coding.yaml --text trip.txt --format pretty
