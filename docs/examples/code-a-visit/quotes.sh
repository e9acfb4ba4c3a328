npx -p @diplomatic-visits/cli visits validate quotes.coding.yaml --text trip.txt --format pretty
