npx -p @diplomatic-visits/cli visits extract page.html --quiet --lang ar
sed -n '/^visits:/,/^ *quote: \[/p' page.coding.yaml
