tuesday='الثلاثاء'
wednesday='الأربعاء'

cp guide-trip.txt repair.txt
sed "s/$tuesday/$wednesday/" guide-trip.coding.yaml > repair.coding.yaml

visits anchor repair.coding.yaml --format pretty --lang ar
echo "exit code $?"
