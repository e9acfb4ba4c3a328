npx visits extract page.html --quiet --lang ar
sed 's/2200000000/2200000/' edited.coding.yaml > page.coding.yaml
npx visits validate page.coding.yaml --format pretty --lang ar
