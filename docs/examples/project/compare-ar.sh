npx -p @diplomatic-visits/cli visits compare reports/2026-09-11-sindan.coding.yaml second-coder/2026-09-11-sindan.coding.yaml --lang ar
