npx -p @diplomatic-visits/cli visits extract page.html --quiet --lang ar
sed 's/2200000000/2200000/' edited.coding.yaml > page.coding.yaml
npx -p @diplomatic-visits/cli visits validate page.coding.yaml --format pretty --lang ar
