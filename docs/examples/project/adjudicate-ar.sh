npx -p @diplomatic-visits/cli visits adjudicate reports/2026-09-11-sindan.coding.yaml second-coder/2026-09-11-sindan.coding.yaml \
  --from-file sindan.choices.yaml -o adjudicated/2026-09-11-sindan.coding.yaml --lang ar
sed -n '/^statements/,$p' adjudicated/2026-09-11-sindan.coding.yaml | grep -E '^  - id:|coding:'

sed 's/second-coder]/second-coder, adjudicated]/' visits.project.yaml > team.project.yaml
npx -p @diplomatic-visits/cli visits status team.project.yaml --lang ar | grep -E '2026-09-11-sindan|100'
