npx -p @diplomatic-visits/cli visits validate coding.yaml --text text.txt --lang ar
