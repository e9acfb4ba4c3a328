npx -p @diplomatic-visits/cli visits convert reports --to xlsx -o visits.xlsx
npx -p @diplomatic-visits/cli visits convert reports --to parquet -o parquet
ls visits.xlsx parquet
