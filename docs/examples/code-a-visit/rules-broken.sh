npx -p @diplomatic-visits/cli visits validate rules-broken.coding.yaml --text trip.txt --format pretty
