visits compare first.coding.yaml second.coding.yaml --text lead.txt --lang ar | sed -n '/^الاختلافات/,$p'
