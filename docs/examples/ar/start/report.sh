npx -p @diplomatic-visits/cli visits validate report.coding.yaml --text report.txt --lang ar --format pretty
npx -p @diplomatic-visits/cli visits validate corrected.coding.yaml --text corrected.txt --lang ar --format pretty
