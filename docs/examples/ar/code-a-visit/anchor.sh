npx visits validate trip.coding.yaml --lang ar --format pretty
npx visits anchor trip.coding.yaml -o trip.json
npx visits validate trip.json --lang ar --format pretty
grep -n -A 8 '"type": {' trip.json
