npx visits stats texts/ambrel.coding.yaml texts/brantow.coding.yaml --json
