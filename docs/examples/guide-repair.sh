cp guide-trip.txt repair.txt
sed 's/الثلاثاء الماضي/الأربعاء الماضي/' guide-trip.coding.yaml > repair.coding.yaml

visits anchor repair.coding.yaml --format pretty 2>&1
echo "exit code $?"
