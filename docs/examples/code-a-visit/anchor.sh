npx -p @diplomatic-visits/cli visits validate trip.coding.yaml --format pretty
npx -p @diplomatic-visits/cli visits anchor trip.coding.yaml -o trip.json
npx -p @diplomatic-visits/cli visits validate trip.json --format pretty
grep -n -A 8 '"type": {' trip.json
