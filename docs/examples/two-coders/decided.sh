npx -p @diplomatic-visits/cli visits validate decided.coding.yaml --text text.txt --format pretty
