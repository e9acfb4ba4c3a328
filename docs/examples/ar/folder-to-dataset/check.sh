npx visits validate texts --lang ar --format pretty
