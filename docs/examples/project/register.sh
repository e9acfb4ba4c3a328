npx -p @diplomatic-visits/cli visits link actors.project.yaml | grep -E '^[01]|why:'
