npx -p @diplomatic-visits/cli visits stats --agreement first.coding.yaml second.coding.yaml --text lead.txt
