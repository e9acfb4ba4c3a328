npx visits extract page.html --quiet
cp edited.coding.yaml page.coding.yaml
npx visits validate page.coding.yaml --format pretty
npx visits anchor page.coding.yaml -o page.json
npx visits view page.json --fact /visits/lavrov-tehran/type
npx visits view page.json --html article.html
