npx -p @diplomatic-visits/cli visits compare first.coding.yaml second.coding.yaml --text lead.txt
