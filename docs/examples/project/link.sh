npx -p @diplomatic-visits/cli visits link start.project.yaml
