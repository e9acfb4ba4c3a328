npx tsx service.ts answer-1-ar.json answer-2-ar.json answer-3-ar.json -- npx tsx code-ar.ts
