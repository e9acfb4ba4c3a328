npx -p @diplomatic-visits/cli visits link --show khayzarani-turkey-2026 --lang ar
