npx -p @diplomatic-visits/cli visits validate texts --format pretty
