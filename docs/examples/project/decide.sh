npx -p @diplomatic-visits/cli visits link actors.project.yaml \
  --same 2026-11-04-sindan/sanawbari-paris 2026-11-05-sainte-brume/sanoubari-paris \
  --as sanawbari-france-2026 --by coder-a --note "One trip, with both days disputed."
npx -p @diplomatic-visits/cli visits link actors.project.yaml \
  --apart 2026-10-16-lanternfield/wirandari-rabat-2024 2026-10-20-mizab/rabat-stop \
  --by coder-a --note "The visit of May 2024, which the first report recalls."
npx -p @diplomatic-visits/cli visits status actors.project.yaml | tail -n 2
