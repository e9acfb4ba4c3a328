npx -p @diplomatic-visits/cli visits link actors.project.yaml --lang ar \
  --same 2026-11-04-sindan/sanawbari-paris 2026-11-05-sainte-brume/sanoubari-paris \
  --as sanawbari-france-2026 --by coder-a --note "سفرة واحدة اختُلف في يوميها."
npx -p @diplomatic-visits/cli visits link actors.project.yaml --lang ar \
  --apart 2026-10-16-lanternfield/wirandari-rabat-2024 2026-10-20-mizab/rabat-stop \
  --by coder-a --note "زيارة مايو 2024 التي يذكّر بها التقرير الأول."
npx -p @diplomatic-visits/cli visits status actors.project.yaml --lang ar | tail -n 2
