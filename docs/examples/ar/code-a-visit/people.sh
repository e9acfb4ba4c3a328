npx -p @diplomatic-visits/cli visits validate people.coding.yaml --text trip.txt --lang ar --format pretty
