npx visits stats --agreement first.coding.yaml second.coding.yaml --text lead.txt --lang ar
