npx -p @diplomatic-visits/cli visits validate rules-broken.coding.yaml --text trip.txt --lang ar --format pretty
