npx visits validate texts --format pretty
