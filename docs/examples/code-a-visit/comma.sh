npx -p @diplomatic-visits/cli visits validate comma.coding.yaml --text trip.txt --format pretty
