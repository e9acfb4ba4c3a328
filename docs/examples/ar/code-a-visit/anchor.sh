npx -p @diplomatic-visits/cli visits validate trip.coding.yaml --lang ar --format pretty
npx -p @diplomatic-visits/cli visits anchor trip.coding.yaml -o trip.json
npx -p @diplomatic-visits/cli visits validate trip.json --lang ar --format pretty
grep -n -A 8 '"type": {' trip.json
