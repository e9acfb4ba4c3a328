npx tsx service.ts answer-1.json answer-2.json answer-3.json -- npx tsx code.ts
