npx -p @diplomatic-visits/cli visits link actors.project.yaml --lang ar | grep -E '^[01]|السبب:'
