npx visits validate people.coding.yaml --text trip.txt --lang ar --format pretty
