npx -p @diplomatic-visits/cli visits compare reports second-coder --differences none --lang ar
