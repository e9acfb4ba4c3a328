visits convert --from plover --coding --out codings guide-plover.json 2>&1
echo "exit code $?"
cat codings/guide-plover.coding.yaml
