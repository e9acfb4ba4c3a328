npx -p @diplomatic-visits/cli visits validate quotes.coding.yaml --text trip.txt --lang ar --format pretty
