npx -p @diplomatic-visits/cli visits link --show sanawbari-france-2026 --lang ar
