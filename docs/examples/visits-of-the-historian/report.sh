npx tsx build.ts > built.txt
npx tsx report.ts
