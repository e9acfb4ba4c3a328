npx -p @diplomatic-visits/cli visits validate visit.coding.yaml --text visit.txt --format pretty
npx -p @diplomatic-visits/cli visits validate fixed.coding.yaml --text visit.txt --format pretty
