npx visits validate trip.coding.yaml --format pretty
npx visits anchor trip.coding.yaml -o trip.json
npx visits validate trip.json --format pretty
grep -n -A 8 '"type": {' trip.json
