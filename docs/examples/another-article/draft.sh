npx -p @diplomatic-visits/cli visits extract page.html --quiet
sed -n '/^visits:/,/^ *quote: \[/p' page.coding.yaml
