npx -p @diplomatic-visits/cli visits stats texts/ambrel.coding.yaml texts/brantow.coding.yaml --json
