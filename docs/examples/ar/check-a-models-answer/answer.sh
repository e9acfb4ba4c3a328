npx -p @diplomatic-visits/cli visits validate answer-1.json --text trip.txt --lang ar --format pretty
