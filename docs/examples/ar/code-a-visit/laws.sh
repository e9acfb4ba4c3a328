npx -p @diplomatic-visits/cli visits validate laws.coding.yaml --text trip.txt --lang ar --format pretty
