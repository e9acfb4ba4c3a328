npx -p @diplomatic-visits/cli visits validate comma.coding.yaml --text trip.txt --lang ar --format pretty
