npx -p @diplomatic-visits/cli visits compare a.coding.yaml b.coding.yaml --text text.txt
