npx -p @diplomatic-visits/cli visits adjudicate reports/2026-09-11-sindan.coding.yaml second-coder/2026-09-11-sindan.coding.yaml \
  --to-file choices.yaml --lang ar
