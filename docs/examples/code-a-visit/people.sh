npx -p @diplomatic-visits/cli visits validate people.coding.yaml --text trip.txt --format pretty
