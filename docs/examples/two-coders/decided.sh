npx visits validate decided.coding.yaml --text text.txt --format pretty
