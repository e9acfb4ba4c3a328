npx -p @diplomatic-visits/cli visits status start.project.yaml --lang ar
