npx -p @diplomatic-visits/cli visits extract page.html --quiet
cp edited.coding.yaml page.coding.yaml
npx -p @diplomatic-visits/cli visits validate page.coding.yaml --format pretty
npx -p @diplomatic-visits/cli visits anchor page.coding.yaml -o page.json
npx -p @diplomatic-visits/cli visits view page.json --fact /visits/lavrov-tehran/type
npx -p @diplomatic-visits/cli visits view page.json --html article.html
