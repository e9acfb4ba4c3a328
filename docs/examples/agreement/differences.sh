visits compare first.coding.yaml second.coding.yaml --text lead.txt | sed -n '/^differences/,$p'
