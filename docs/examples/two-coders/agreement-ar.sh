npx -p @diplomatic-visits/cli visits stats --agreement a.coding.yaml b.coding.yaml --text text.txt --lang ar
