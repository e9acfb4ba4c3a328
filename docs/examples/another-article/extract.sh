npx -p @diplomatic-visits/cli visits extract page.html
