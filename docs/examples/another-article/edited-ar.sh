npx -p @diplomatic-visits/cli visits extract page.html --quiet --lang ar
cp edited.coding.yaml page.coding.yaml
npx -p @diplomatic-visits/cli visits validate page.coding.yaml --format pretty --lang ar
npx -p @diplomatic-visits/cli visits anchor page.coding.yaml -o page.json --lang ar
npx -p @diplomatic-visits/cli visits view page.json --fact /visits/lavrov-tehran/type --lang ar
npx -p @diplomatic-visits/cli visits view page.json --html article.html --lang ar
