npx -p @diplomatic-visits/cli visits convert reports --to xlsx -o visits.xlsx --lang ar
npx -p @diplomatic-visits/cli visits convert reports --to parquet -o parquet --lang ar
ls visits.xlsx parquet
