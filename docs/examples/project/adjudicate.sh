npx -p @diplomatic-visits/cli visits adjudicate reports/2026-11-12-lanternfield.coding.yaml second-coder/2026-11-12-lanternfield.coding.yaml \
  --from-file lanternfield.choices.yaml -o adjudicated/2026-11-12-lanternfield.coding.yaml
sed -n '/^statements/,$p' adjudicated/2026-11-12-lanternfield.coding.yaml | grep -E '^  - id:|coding:'

sed 's/second-coder]/second-coder, adjudicated]/' visits.project.yaml > team.project.yaml
npx -p @diplomatic-visits/cli visits status team.project.yaml | grep -E '2026-11-12-lanternfield|100'
