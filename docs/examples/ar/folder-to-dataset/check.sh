npx -p @diplomatic-visits/cli visits validate texts --lang ar --format pretty
