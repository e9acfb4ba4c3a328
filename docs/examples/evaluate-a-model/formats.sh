mkdir gold
cp node_modules/@diplomatic-visits/dataset/dist/articles/torrend-ambrel-2026/article.json gold/torrend-ambrel-2026.json

visits evaluate --gold gold --answers good --format csv | head -n 4 | tr -d '\r'
visits evaluate --gold gold --answers good --format markdown | head -n 8
visits evaluate --gold gold --answers good --format json > report.json
node -p 'const { total, missing } = JSON.parse(require("fs").readFileSync("report.json")); JSON.stringify([total.cost, missing])'
