visits convert --from plover --coding --out codings --lang ar guide-plover.json 2>&1
echo "رمز الخروج $?"
cat codings/guide-plover.coding.yaml
