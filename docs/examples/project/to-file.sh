npx -p @diplomatic-visits/cli visits adjudicate reports/2026-11-12-lanternfield.coding.yaml second-coder/2026-11-12-lanternfield.coding.yaml \
  --to-file choices.yaml
