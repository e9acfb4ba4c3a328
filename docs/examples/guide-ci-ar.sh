tuesday='الثلاثاء'
wednesday='الأربعاء'

cp guide-trip.txt broken.txt
sed "s/$tuesday/$wednesday/" guide-trip.coding.yaml > broken.coding.yaml

visits validate broken.coding.yaml --format github --quiet --lang ar
echo "exit code $?"
