npx -p @diplomatic-visits/cli visits validate answer-1.json --text trip.txt --format pretty
