npx visits extract page.html --lang ar
