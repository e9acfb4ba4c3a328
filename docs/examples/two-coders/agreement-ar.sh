npx visits stats --agreement a.coding.yaml b.coding.yaml --text text.txt --lang ar
