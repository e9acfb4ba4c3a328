npx visits extract page.html
