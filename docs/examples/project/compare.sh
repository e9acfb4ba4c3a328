npx -p @diplomatic-visits/cli visits compare reports/2026-11-12-lanternfield.coding.yaml second-coder/2026-11-12-lanternfield.coding.yaml
